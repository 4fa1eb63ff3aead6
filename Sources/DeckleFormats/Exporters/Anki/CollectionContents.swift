/// What a collection holds beside notes and cards.
struct CollectionContents: Sendable {
    var dates: PackageDates
    var noteCount: Int
    var notetypes: [Notetype]
    var decks: [DeckTree.Entry]
}
