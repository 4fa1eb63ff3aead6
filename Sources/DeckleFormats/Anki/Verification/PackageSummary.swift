/// What is in a package, by number.
struct PackageSummary {
    var notes = 0
    var cards = 0
    /// Without Anki's own default deck.
    var decks = 0
    var media = 0

    var counts: [Verification.Count] {
        [
            Verification.Count(name: "notes", noun: "note", number: notes),
            Verification.Count(name: "cards", noun: "card", number: cards),
            Verification.Count(name: "decks", noun: "deck", number: decks),
            Verification.Count(name: "media", noun: "media file", number: media),
        ]
    }
}
