internal import DeckleCore

/// What there is to tell of a deck on its cover.
struct CoverFacts {
    let deck: Deck
    let view: DeckView
    let labels: Labels

    /// Nil where the deck has no such thing.
    subscript(name: CoverName) -> String? {
        switch name {
        case .title: view.title
        case .subtitle: view.summary
        case .author: view.author
        case .questions: view.questions
        case .topics: topics
        case .easy: level(.easy)
        case .medium: level(.medium)
        case .hard: level(.hard)
        }
    }

    private var topics: String? {
        let count = view.topics.count { $0.title != nil }
        return count > 0 ? labels.text("topics", count: count) : nil
    }

    private func level(_ difficulty: Difficulty) -> String? {
        let count = deck.topics.lazy.flatMap(\.pages).map { page in
            page.questions.count { $0.difficulty == difficulty }
        }.reduce(0, +)
        return count > 0 ? difficulty.text(count: count, labels) : nil
    }
}
