internal import DeckleCore

/// Tells which questions of a deck make notes, and counts the others.
///
/// Those without an answer make none unless the user asks for it, and of several that say the same the first makes one.
struct AskedQuestions {
    private let open: OpenQuestions
    /// The identities of exported questions that others repeat.
    private let repeated: Set<String>
    private var openCount = 0
    private var repeatCount = 0

    init(of deck: Deck) {
        open = deck.openQuestions
        let pages = deck.topics.lazy.flatMap(\.pages)
        let named = Set(pages.flatMap(\.questions).compactMap(\.repeats))
        repeated =
            named.isEmpty ? [] : named.intersection(pages.flatMap(QuestionIdentity.all).lazy.map(\.text))
    }

    /// Whether a question makes a note; asked once for each.
    mutating func takes(_ question: Question) -> Bool {
        if question.isOpen, open == .printed {
            openCount += 1
            return false
        }
        guard let first = question.outline.repeats, repeated.contains(first) else { return true }
        repeatCount += 1
        return false
    }

    var remarks: [Diagnostic] {
        [Diagnostic.openQuestions(openCount), Diagnostic.repeatedQuestions(repeatCount)].compactMap(\.self)
    }
}
