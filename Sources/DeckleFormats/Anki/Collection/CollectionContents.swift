/// What a collection holds beside notes and cards.
struct CollectionContents: Sendable {
    var dates: PackageDates
    var noteCount: Int
    var notetypes: [Notetype]
    /// With their ids.
    var decks: [(id: Int64, entry: DeckEntry)]
    /// The options of the decks; nil for the learner's own.
    var preset: DeckPreset?
}
