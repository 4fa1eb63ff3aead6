internal import DeckleCore
internal import DeckleText

/// Gathers lists of questions into documents, and documents into decks.
struct NuxtGrouping {
    /// Names by which an object is known as a document.
    static let identityNames = ["path", "_path", "stem", "slug", "id"]

    private let document: DevalueDocument
    private let finder: QuestionFinder
    private(set) var groups: [NuxtGroup] = []
    /// The members of each object that lead to questions.
    private(set) var ways: [DevalueReference: Set<String>] = [:]
    /// Where the group of a stop stands, and the group of all loose lists under -1.
    private var positions: [Int: Int] = [:]
    private var roles: [Int: Role] = [:]

    /// What an object around a list can be.
    private struct Role {
        /// Whether it is known by a name of its own.
        var isDocument = false
        /// Whether it holds a framework or topics.
        var isHub = false
    }

    init(_ document: DevalueDocument, finder: QuestionFinder) throws(Failure) {
        self.document = document
        self.finder = finder
        for list in finder.lists {
            try place(list)
            noteWays(to: list.stop)
        }
    }

    private var trail: NuxtTrail { finder.trail }

    private mutating func place(_ list: QuestionList) throws(Failure) {
        let objects = objects(above: list.stop)
        var owner: Int?
        for stop in objects where owner == nil {
            if try role(of: stop).isDocument { owner = stop }
        }
        let outer = owner.map { owner in objects.drop { $0 != owner } } ?? objects[...]
        let position = try group(of: owner ?? list.stop, within: Array(outer))
        add(list, stop: owner ?? list.stop, slot: owner.map { trail.stops[$0].slot }, to: position)
    }

    /// The objects around a stop, nearest first.
    private func objects(above stop: Int) -> [Int] {
        trail.ancestors(from: stop).compactMap { child in
            if case .member = trail.stops[child].step { trail.stops[child].parent } else { nil }
        }
    }

    private func record(_ stop: Int) throws(Failure) -> NuxtRecord? {
        try NuxtRecord(document, at: trail.stops[stop].slot)
    }

    private mutating func role(of stop: Int) throws(Failure) -> Role {
        if let known = roles[stop] { return known }
        var role = Role()
        if let record = try record(stop) {
            role.isDocument = try record.text(Self.identityNames) != nil
            role.isHub = try Self.isHub(record)
        }
        roles[stop] = role
        return role
    }

    /// The position of the group that a document belongs to.
    private mutating func group(of stop: Int, within objects: [Int]) throws(Failure) -> Int {
        for outer in objects where try role(of: outer).isHub {
            if let known = positions[outer] { return known }
            let hub = try record(outer)
            return self.position(of: outer, NuxtGroup(rank: .hub, hub: hub))
        }
        guard case .item = trail.stops[stop].step else { return self.position(of: -1, NuxtGroup(rank: .loose)) }
        let array = trail.stops[stop].parent
        let holder = objects.first { $0 < array && !finder.frame.contains($0) }
        let hub = try holder.map { (holder) throws(Failure) in try record(holder) } ?? nil
        return self.position(of: array, NuxtGroup(rank: .sideBySide, hub: hub))
    }

    /// Whether an object holds a framework or topics.
    private static func isHub(_ record: NuxtRecord) throws(Failure) -> Bool {
        if try record.record("framework") != nil { return true }
        guard let topic = try record.items("topics")?.first else { return false }
        return try NuxtRecord(record.document, at: topic) != nil
    }

    private mutating func position(of stop: Int, _ group: @autoclosure () -> NuxtGroup) -> Int {
        if let known = positions[stop] { return known }
        groups.append(group())
        positions[stop] = groups.count - 1
        return groups.count - 1
    }

    private mutating func add(_ list: QuestionList, stop: Int, slot: DevalueReference?, to position: Int) {
        if groups[position].documents.last?.stop == stop {
            groups[position].documents[groups[position].documents.count - 1].lists.append(list)
        } else {
            groups[position].documents.append(NuxtDocument(stop: stop, slot: slot, lists: [list]))
        }
    }

    /// The items of lists that hold pages, which are none themselves.
    var stopsBesidePages: [Int] {
        let pages = Set(groups.flatMap(\.documents).map(\.stop))
        let lists = Set(pages.filter(isItem).map { trail.stops[$0].parent })
        guard !lists.isEmpty else { return [] }
        return trail.stops.indices.filter {
            isItem($0) && lists.contains(trail.stops[$0].parent) && !pages.contains($0)
        }
    }

    private func isItem(_ stop: Int) -> Bool {
        if case .item = trail.stops[stop].step { true } else { false }
    }

    /// Remembers by which members of which objects a list is reached.
    private mutating func noteWays(to list: Int) {
        for stop in trail.ancestors(from: list) {
            guard case .member(let name) = trail.stops[stop].step else { continue }
            let slot = trail.stops[trail.stops[stop].parent].slot
            if ways[slot, default: []].insert(name).inserted == false { return }
        }
    }
}
