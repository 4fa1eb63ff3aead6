internal import DeckleCore

extension DeckPreset {
    /// The preset that the options ask for, with Anki's own numbers for what they leave open; nil where they ask for none.
    init?(_ options: OptionValues, deck: Deck) {
        let retention = options[AnkiExporter.retention], newPerDay = options[AnkiExporter.newPerDay]
        guard newPerDay > 0 || retention != nil else { return nil }
        self.init(
            id: Identity.preset(deck: deck.id),
            name: SafeName.deck(deck.title),
            newPerDay: newPerDay > 0 ? newPerDay : 20,
            retention: retention ?? 0.9
        )
    }
}
