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
    ///
    /// - Throws: ``Failure`` with `usage.bad-value`
    init?(_ options: OptionValues, deck: Deck) throws {
        let retention = try Self.retention(options["retention"])
        let newPerDay = options.integer("new-per-day")
        guard newPerDay > 0 || retention != nil else { return nil }
        id = Identity.preset(deck: deck.id)
        name = SafeName.deck(deck.title)
        self.newPerDay = newPerDay > 0 ? newPerDay : Self.stock.newPerDay
        self.retention = retention ?? Self.stock.retention
    }

    /// The values that Anki offers (ts/routes/deck-options/FsrsOptions.svelte).
    private static func retention(_ text: String) throws -> Double? {
        guard !text.isEmpty, text != "0" else { return nil }
        guard let value = Double(text), (0.7...0.99).contains(value) else {
            throw Failure(
                .error(
                    "usage.bad-value",
                    "apkg.retention cannot be \"\(text)\"",
                    hint: "it takes a share from 0.7 to 0.99"
                )
            )
        }
        return value
    }
}
