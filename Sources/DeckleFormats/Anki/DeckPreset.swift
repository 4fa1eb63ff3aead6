internal import DeckleCore

/// Deck options that a package brings along; Anki takes them only where the learner ticks "import deck presets".
struct DeckPreset: Sendable, Hashable {
    let id: Int64
    let name: String
    /// How many new cards a day.
    let newPerDay: Int
    /// The share of cards to be remembered that FSRS aims at.
    let retention: Double

    /// Anki's own numbers, for what the user does not set.
    private static let stock = (newPerDay: 20, retention: 0.9)

    /// The preset that the options ask for; nil where they ask for none.
    init?(_ options: OptionValues, deck: Deck) {
        let retention = options[AnkiExporter.retention], newPerDay = options[AnkiExporter.newPerDay]
        guard newPerDay > 0 || retention != nil else { return nil }
        id = Identity.preset(deck: deck.id)
        name = SafeName.deck(deck.title)
        self.newPerDay = newPerDay > 0 ? newPerDay : Self.stock.newPerDay
        self.retention = retention ?? Self.stock.retention
    }
}
