internal import DeckleCore
internal import DeckleText

/// What the template of all takeaways is told: a page full of them, by chapters.
struct EPUBTakeawayPage: TemplateView, EPUBRunPage {
    /// A chapter with the lines to remember of its questions.
    struct Chapter: TemplateView {
        let number: Int
        let title: String
        var takeaways: [Takeaway] = []

        static let fields: [TemplateField<Self>] = [
            .number("number") { $0.number },
            .text("title") { $0.title },
            .list("takeaways") { $0.takeaways },
        ]
    }

    /// A line to remember, with the way to its question.
    struct Takeaway: TemplateView {
        /// The number of the chapter and that of the question, such as `4.1`.
        let number: String
        let address: String
        let text: Markup
        /// A well-formed BCP 47 tag where it is not in the deck's language.
        let language: String?
        let direction: String?

        static let fields: [TemplateField<Self>] = [
            .text("number") { $0.number },
            .text("address") { $0.address },
            .markup("text") { $0.text },
            .text("language") { $0.language },
            .text("direction") { $0.direction },
        ]
    }

    var continued: Int?
    var chapters: [Chapter] = []

    static let fields: [TemplateField<Self>] = [
        .number("continued") { $0.continued },
        .list("chapters") { $0.chapters },
    ]

    /// Adds a line under the name of its chapter.
    mutating func append(_ takeaway: Takeaway, of chapter: EPUBChapter) {
        if chapters.last?.number != chapter.number {
            chapters.append(Chapter(number: chapter.number, title: chapter.title))
        }
        chapters[chapters.count - 1].takeaways.append(takeaway)
    }
}

extension EPUBTakeawayPage.Takeaway {
    /// Nil for a question without one.
    init?(_ question: QuestionView, in file: String) {
        guard let takeaway = question.content.takeaway else { return nil }
        self.init(
            number: question.sectionNumber,
            address: "\(file)#\(question.anchors.question)",
            text: takeaway.alone,
            language: question.language,
            direction: question.language.map { Direction(language: $0).rawValue }
        )
    }
}
