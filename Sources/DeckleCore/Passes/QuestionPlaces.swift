internal import Synchronization

/// The questions of a deck as they are exported, for links that lead to them.
///
/// Few decks have such links, so the ids are gathered when the first is met.
package final class QuestionPlaces: Sendable {
    private let deck: Deck
    /// The ids of questions by the path of their page, once they are asked for.
    private let known = Mutex<[String: Set<String>]?>(nil)

    package init(_ deck: Deck) {
        self.deck = deck
    }

    package func contains(_ question: QuestionIdentity) -> Bool {
        known.withLock { known in
            let ids = known ?? Self.ids(of: deck)
            known = ids
            return ids[question.page]?.contains(question.question) == true
        }
    }

    private static func ids(of deck: Deck) -> [String: Set<String>] {
        let pages = deck.topics.flatMap(\.pages).map { ($0.id, Set($0.questions.map(\.id))) }
        return Dictionary(pages) { $0.union($1) }
    }
}
