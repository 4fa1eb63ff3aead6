internal import DeckleCore
internal import DeckleText

/// What every laid-out target is told of a page.
struct PageView: TemplateView {
    /// The number of the page in the deck, from 1.
    let number: Int
    let title: String
    /// The topic in words, such as `Part 1` and its title; nil for a page that belongs to none.
    let topic: TopicTitle?
    var summary: String?
    let difficulty: DifficultyView?
    /// The day of the last change, `YYYY-MM-DD`.
    let updated: String?
    var source: PageSource?
    var counts: CountsView?
    /// The number of the part in which the page goes on, from 2; nil for the first.
    var continued: Int?
    var questions: [QuestionView]

    static let fields: [TemplateField<Self>] = [
        .text("id") { Presentation.id(ofPage: $0.number) },
        .number("number") { $0.number },
        .text("title") { $0.title },
        .object("topic") { $0.topic },
        .text("summary") { $0.summary },
        .object("difficulty") { $0.difficulty },
        .text("updated") { $0.updated },
        .object("source") { $0.source },
        .object("counts") { $0.counts },
        .number("continued") { $0.continued },
        .list("questions") { $0.questions },
    ]
}

/// The topic that a page belongs to, in words.
struct TopicTitle: TemplateView {
    let title: String
    /// What the topic is called by its number, such as `Part 1`.
    let label: String

    static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title },
        .text("label") { $0.label },
    ]
}
