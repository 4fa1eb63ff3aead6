/// Deck options that a package brings along; Anki takes them only where the learner ticks "import deck presets".
struct DeckPreset: Sendable, Hashable {
    let id: Int64
    let name: String
    /// How many new cards a day.
    let newPerDay: Int
    /// The share of cards to be remembered that FSRS aims at.
    let retention: Double
}
