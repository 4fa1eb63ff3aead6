internal import DeckleCore
internal import DeckleText

/// What every laid-out target is told of a question.
struct QuestionView: TemplateView {
    let anchors: QuestionAnchors
    /// The ids of page and question, `page#id`, by which the source knows it.
    let key: String
    /// The number of the question in the deck, from 1.
    let number: Int
    /// The number of the page and that of the question on it, such as `4.1`.
    let sectionNumber: String
    let content: QuestionContent
    /// Whether nobody has written an answer yet.
    let isOpen: Bool
    let difficulty: DifficultyView?
    /// A well-formed BCP 47 tag where the question is not in the deck's language.
    let language: String?
    /// That of the labels, a well-formed BCP 47 tag, where the question is not in it.
    let labelLanguage: String?
    /// What leads to the answer, in words, and what leads back from it.
    let answerLabel: String
    let backLabel: String
    /// The files that question and answer stand in, as they see each other; empty where it is the same file.
    var questionFile = ""
    var answerFile = ""

    static let fields: [TemplateField<Self>] = [
        .text("id") { $0.anchors.question },
        .text("answerID") { $0.anchors.answer },
        .text("key") { $0.key },
        .number("number") { $0.number },
        .text("sectionNumber") { $0.sectionNumber },
        .markup("heading") { $0.content.heading },
        .markup("answerHeading") { $0.content.answerHeading },
        .markup("prompt") { $0.content.prompt },
        .markup("solution") { $0.content.solution },
        .list("options") { $0.content.options },
        .flag("isStartTall") { $0.content.isStartTall },
        .flag("isStartShort") { $0.content.isStartShort },
        .flag("isOpen") { $0.isOpen },
        .markup("answerOpening") { $0.content.answerOpening },
        .markup("answerRest") { $0.content.answerRest },
        .object("takeaway") { $0.content.takeaway },
        .markup("gist") { $0.content.gist },
        .list("hints") { $0.content.hints },
        .list("asides") { $0.content.additions },
        .object("difficulty") { $0.difficulty },
        .text("language") { $0.language },
        .text("direction") { $0.language.map { Direction(language: $0).rawValue } },
        .text("labelLanguage") { $0.labelLanguage },
        .text("answerLabel") { $0.answerLabel },
        .text("backLabel") { $0.backLabel },
        .text("questionAddress") { $0.questionFile + "#" + $0.anchors.question },
        .text("answerAddress") { $0.answerFile + "#" + $0.anchors.answer },
    ]
}
