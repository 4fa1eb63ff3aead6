/// What is in a package, by number.
public struct PackageSummary: Sendable, Hashable {
    public var notes = 0
    public var cards = 0
    /// Without Anki's own default deck.
    public var decks = 0
    public var media = 0
}
