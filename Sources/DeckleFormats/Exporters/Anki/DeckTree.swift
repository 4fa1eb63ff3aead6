internal import DeckleCore

/// The decks of a package: the whole, a deck a topic, a deck a page, in reading order.
struct DeckTree: Sendable {
    struct Entry: Sendable, Hashable {
        /// The levels of the name, from the whole deck down.
        var path: [String]
        /// What the deck is about, plain text.
        var summary: String

        var name: String { path.joined(separator: "::") }
    }

    private(set) var decks: [Entry] = []
    /// By running number of a page, the position in ``decks``.
    private var positions: [Int] = []
    private var known: [String: Int] = [:]

    init(_ deck: Deck) {
        let root = [Self.name(deck.title, else: deck.id)]
        _ = add(root, summary: deck.summary)
        for topic in deck.topics {
            let path = topic.title.isEmpty ? root : root + [Self.name(topic.title, else: topic.id)]
            _ = add(path, summary: topic.summary)
            for page in topic.pages {
                positions.append(add(path + [Self.name(page.title, else: page.id)], summary: page.summary))
            }
        }
        known = [:]
    }

    /// The position of a page's deck in ``decks``.
    func position(of page: PageIndex) -> Int {
        positions.indices.contains(page.running) ? positions[page.running] : 0
    }

    /// Adds a deck, or finds the one of that name: Anki tells decks apart by name, and not by case.
    private mutating func add(_ path: [String], summary: String?) -> Int {
        let key = path.joined(separator: "::").lowercased()
        if let position = known[key] { return position }
        known[key] = decks.count
        decks.append(Entry(path: path, summary: summary ?? ""))
        return decks.count - 1
    }

    private static func name(_ title: String, else id: String) -> String {
        let names = [SafeName.deck(title), SafeName.deck(id)]
        return names.first { !$0.isEmpty } ?? "-"
    }
}
