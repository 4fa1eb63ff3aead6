internal import DeckleCore

/// The decks of a package: the whole, a deck a topic, a deck a page, in reading order.
struct DeckTree: Sendable {
    private(set) var decks: [DeckEntry] = []
    /// By position in ``decks``, that of the deck that it lies in.
    private var parents: [Int?] = []
    /// What there is to say about the names.
    private(set) var remarks: [Diagnostic] = []
    /// By running number of a page, the position in ``decks``.
    private var positions: [Int] = []
    private var known: [String: Int] = [:]

    init(_ deck: Deck, naming: DeckNaming = DeckNaming()) {
        positions.reserveCapacity(deck.pageCount)
        let root = Self.root(of: deck, naming: naming)
        if naming.root == nil { note(deck.title, as: root) }
        _ = add(root, summary: deck.summary)
        for (number, topic) in deck.topics.enumerated() {
            let title = naming.numbered(Self.name(topic.title, else: topic.id), number, of: deck.topics.count)
            let hasLevel = naming.depth >= 2 && !topic.title.isEmpty
            let path = hasLevel ? root + [title] : root
            if hasLevel { note(topic.title, as: path) }
            _ = add(path, summary: hasLevel ? topic.summary : nil)
            addPages(of: topic, below: path, naming: naming)
        }
        known = [:]
    }

    /// The position of a page's deck in ``decks``.
    func position(of page: PageIndex) -> Int {
        positions.indices.contains(page.running) ? positions[page.running] : 0
    }

    /// The decks with their ids, or those at some positions and what they lie in.
    func numbered(_ dates: PackageDates, only positions: Set<Int>? = nil) -> [(id: Int64, entry: DeckEntry)] {
        let taken = positions.map(withParents) ?? Set(decks.indices)
        return taken.sorted().map { (dates.deckID($0), decks[$0]) }
    }

    private func withParents(_ positions: Set<Int>) -> Set<Int> {
        var taken = positions
        for position in positions {
            var next = parents[position]
            while let parent = next, taken.insert(parent).inserted { next = parents[parent] }
        }
        return taken
    }

    private mutating func addPages(of topic: Topic, below path: [String], naming: DeckNaming) {
        for (number, page) in topic.pages.enumerated() {
            let title = naming.numbered(Self.name(page.title, else: page.id), number, of: topic.pages.count)
            let hasLevel = naming.depth >= 3
            let pagePath = hasLevel ? path + [title] : path
            if hasLevel { note(page.title, as: pagePath) }
            positions.append(add(pagePath, summary: hasLevel ? page.summary : nil))
        }
    }

    /// Notes a title that is written in another way, and one whose deck is there already. Runs of spaces in titles are
    /// nothing that a reader sees.
    private mutating func note(_ title: String, as path: [String]) {
        let seen = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let name = path.last, !title.isEmpty, !name.hasSuffix(seen) {
            remarks.append(.note(.apkgDeckRenamed, "the deck of \"\(title)\" is called \"\(name)\""))
        }
        if known[Self.key(path)] != nil {
            remarks.append(.note(.apkgDeckShared, "the deck \"\(path.joined(separator: "::"))\" is shared"))
        }
    }

    private static func key(_ path: [String]) -> String { path.joined(separator: "::").lowercased() }

    /// Adds a deck, or finds the one of that name: Anki tells decks apart by name, and not by case.
    private mutating func add(_ path: [String], summary: String?) -> Int {
        let key = Self.key(path)
        if let position = known[key] { return position }
        known[key] = decks.count
        decks.append(DeckEntry(path: path, summary: summary ?? ""))
        parents.append(known[Self.key(Array(path.dropLast()))])
        return decks.count - 1
    }

    private static func root(of deck: Deck, naming: DeckNaming) -> [String] {
        let given = naming.root?.split(separator: "::").map { SafeName.deck(String($0)) }.filter { !$0.isEmpty } ?? []
        return given.isEmpty ? [name(deck.title, else: deck.id)] : given
    }

    private static func name(_ title: String, else id: String) -> String {
        let names = [SafeName.deck(title), SafeName.deck(id)]
        return names.first { !$0.isEmpty } ?? "-"
    }
}
