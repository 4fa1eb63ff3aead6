/// Whether the id of a deck is its own.
public enum DeckIdentity: Sendable, Hashable {
    /// The source or the user names the deck.
    case named
    /// Nothing names the deck, so its id is made up, and another deck may well have the same one.
    ///
    /// The suggestion is an id made of what there is, such as the name of the file; it is never taken unasked.
    case madeUp(suggestion: String?)
}
