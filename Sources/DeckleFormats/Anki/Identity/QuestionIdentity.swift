internal import DeckleCore

/// What a question is known by within its deck.
struct QuestionIdentity: Sendable, Hashable {
    var page: String
    var question: String

    init(page: String, question: String) {
        self.page = page
        self.question = question
    }

    /// Reads an alias: `page path#question id`, or a question id alone for one on the same page.
    init(alias: String, on page: String) {
        let parts = alias.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
            self.init(page: String(parts[0]), question: String(parts[1]))
        } else {
            self.init(page: page, question: alias)
        }
    }

    /// `page path#question id`
    var text: String { "\(page)#\(question)" }

    func guid(deck: String, form: Form) -> String {
        Identity.guid(deck: deck, page: page, question: question, form: form)
    }
}
