internal import DeckleCore

/// What one package takes of the notes of a deck.
struct PackageShare {
    /// Their positions in the deck.
    var notes: Range<Int>
    /// The positions of the decks that its cards are in.
    var decks: Set<Int> = []
    /// In the order in which their first notes came.
    var forms: [Form] = []
    var media: [Media] = []

    init(from note: Int) {
        notes = note..<note
    }

    mutating func add(_ form: Form, in deck: Int) {
        notes = notes.lowerBound..<(notes.upperBound + 1)
        decks.insert(deck)
        if !forms.contains(form) { forms.append(form) }
    }
}
