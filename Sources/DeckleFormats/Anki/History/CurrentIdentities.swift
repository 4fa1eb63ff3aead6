internal import DeckleCore

/// The identities that a deck's questions have now, those left out among them; gathered when the first is asked for, as few decks have aliases.
final class CurrentIdentities {
    private let deck: Deck
    private lazy var identities = Set(
        (deck.topics.flatMap(\.pages) + deck.leftOut).flatMap(QuestionIdentity.all)
    )

    init(of deck: Deck) {
        self.deck = deck
    }

    func contains(_ identity: QuestionIdentity) -> Bool { identities.contains(identity) }
}
