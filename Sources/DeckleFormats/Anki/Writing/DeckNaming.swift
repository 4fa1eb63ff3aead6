internal import DeckleCore

/// How the user wants decks to be named.
struct DeckNaming: Sendable {
    /// The name of the whole deck, with `::` between levels; nil for the deck's title.
    var root: String?
    /// How many levels there are: 1 for one deck, 2 with topics, 3 with pages.
    var depth = 3
    /// Whether topics and pages are numbered, so that Anki, which sorts by name, keeps the source's order.
    var isNumbered = false

    init() {}

    init(_ options: OptionValues) {
        root = options[AnkiExporter.deck]
        depth = options[AnkiExporter.depth]
        isNumbered = options[AnkiExporter.numbering]
    }

    /// A name with its number, padded to the width of the last one.
    func numbered(_ name: String, _ position: Int, of count: Int) -> String {
        guard isNumbered else { return name }
        let number = String(position + 1)
        return String(repeating: "0", count: String(count).count - number.count) + number + " " + name
    }
}
