internal import DeckleCore

/// The identities that a deck's questions have now; gathered when the first is asked for, as few decks have aliases.
final class CurrentIdentities {
    private let deck: Deck
    private lazy var identities = Set(
        deck.topics.flatMap(\.pages).flatMap { page in
            page.questions.map { QuestionIdentity(page: page.id, question: $0.id) }
        }
    )

    init(of deck: Deck) {
        self.deck = deck
    }

    func contains(_ identity: QuestionIdentity) -> Bool { identities.contains(identity) }
}
