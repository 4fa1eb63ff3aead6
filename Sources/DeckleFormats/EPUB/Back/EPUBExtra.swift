/// A page that a book has beside what the deck says, and that can be left out.
enum EPUBExtra: String, CaseIterable, Sendable {
    /// How to learn with the book, before its first part.
    case howTo = "how-to"
    /// All lines to remember, each with the way to its question.
    case takeaways
    /// All questions by their first letters.
    case index
    /// All questions by how hard they are.
    case difficulty
    /// Where the book comes from and what may be done with it.
    case colophon
}
