/// What the user says of how an input is to be read; readers answer what concerns them.
public struct ReadingWishes: Sendable, Equatable {
    /// The deck to take where an input holds several, by its id or its title; nil for all of them.
    public var deck: String?
    /// The language to take where an input holds its texts in several; nil for that of the deck.
    public var language: String?

    public init(deck: String? = nil, language: String? = nil) {
        self.deck = deck
        self.language = language
    }

    /// Whether a deck is one of those to take.
    public func takesDeck(id: String, title: String) -> Bool { deck.map { $0 == id || $0 == title } ?? true }
}
