internal import DeckleCore

/// What is known of the book before its first page.
struct EPUBBook: Sendable {
    let title: String
    let summary: String?
    /// Who made it; nil where nobody is named, as EPUB asks for none (EPUB 3.3, 5.5.3).
    let creator: String?
    let language: String
    let direction: Direction
    /// `urn:uuid:` and a UUID that follows from the deck's id, so that reading systems keep a reader's place.
    let identifier: String
    let modified: Timestamp
    /// The day of the last change, `YYYY-MM-DD`; nil where the source has no date.
    let date: String?
    let source: String?
    let subjects: [String]
    let contributors: [String]
    let rights: String?
    let series: DeckSeries?
    /// How hard questions are, easiest first.
    let levels: [Difficulty]

    /// The project's own namespace for name-based UUIDs, `cedcb5d8-41d4-40ac-ac7d-c32e7dfd42ed`; final for ever.
    static let namespace: [UInt8] = [
        0xCE, 0xDC, 0xB5, 0xD8, 0x41, 0xD4, 0x40, 0xAC, 0xAC, 0x7D, 0xC3, 0x2E, 0x7D, 0xFD, 0x42, 0xED,
    ]

    init(_ deck: Deck, _ view: DeckView) {
        title = view.title
        summary = view.summary
        creator = view.author
        language = view.language
        direction = view.direction
        identifier = Self.identifier(of: deck)
        modified = deck.published
        date = view.updated
        source = view.site
        subjects = deck.topics.compactMap(\.title.nonEmpty)
        contributors = view.contributors
        rights = view.licence
        series = DeckSeries(deck)
        levels = Self.levels(of: deck)
    }

    /// A part of a deck is a book of its own.
    static func identifier(of deck: Deck) -> String {
        let name = [deck.id] + (deck.part.map { [$0.kind.rawValue, $0.id] } ?? [])
        return "urn:uuid:" + NameBasedUUID.version5(namespace: namespace, name: name.joined(separator: "\0"))
    }

    private static func levels(of deck: Deck) -> [Difficulty] {
        var levels: [Difficulty] = []
        for page in deck.topics.lazy.flatMap(\.pages) {
            for level in page.questions.lazy.compactMap(\.difficulty) where !levels.contains(level) {
                levels.append(level)
            }
        }
        return levels.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
    }
}
