/// What a question is known by within its deck.
public struct QuestionIdentity: Sendable, Hashable {
    public var page: String
    public var question: String

    public init(page: String, question: String) {
        self.page = page
        self.question = question
    }

    /// Reads an alias: `page path#question id`, or a question id alone for one on the same page.
    package init(alias: String, on page: String) {
        let parts = alias.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
            self.init(page: String(parts[0]), question: String(parts[1]))
        } else {
            self.init(page: page, question: alias)
        }
    }

    /// Those of all questions of a page.
    package static func all(on page: PageOutline) -> [QuestionIdentity] {
        page.questions.map { QuestionIdentity(page: page.id, question: $0.id) }
    }

    /// `page path#question id`
    package var text: String { "\(page)#\(question)" }
}
