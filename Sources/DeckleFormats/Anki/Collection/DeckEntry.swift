/// A deck as a collection holds it.
struct DeckEntry: Sendable, Hashable {
    /// The levels of the name, from the whole deck down.
    var path: [String]
    /// What the deck is about, plain text.
    var summary: String

    var name: String { path.joined(separator: "::") }

    /// Anki's own deck, which no card is in.
    static let standard = DeckEntry(path: ["Default"], summary: "")
}
