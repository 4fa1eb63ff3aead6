internal import DeckleCore

/// A note as it goes into a collection.
struct Note: Sendable, Hashable {
    var guid: String
    var form: Form
    /// HTML, one entry a ``NoteField``, in their order.
    var fields: [String]
    /// The words of the first field, by which Anki sorts.
    var sortText: String
    var tags: [String]
    /// The zero-based numbers of the cards that the note has.
    var cards: [Int]
    /// Which of the notes it is that ask the same below the same names, from 1.
    var turn = 1
}
