internal import DeckleText

/// Finds the lists of questions in a payload, wherever they are and whatever their site calls them.
struct QuestionFinder {
    private let document: DevalueDocument
    private(set) var trail: NuxtTrail
    /// The stops of the trail that are lists of questions, in the order of the source.
    private(set) var lists: [Int] = []
    /// The stops that belong to Nuxt and not to the content: the root and the containers right below it.
    private(set) var frame: Set<Int> = [0]
    private var seen: [Bool]
    private var shapes: [QuestionShape?]

    init(_ document: DevalueDocument) throws(JSONError) {
        self.document = document
        seen = Array(repeating: false, count: document.count)
        shapes = Array(repeating: nil, count: document.count)
        trail = NuxtTrail(root: try document.resolve(document.root))
        try walk(from: try entries())
        // Only the walk needs them, and there is one for every value of the payload.
        seen = []
        shapes = []
    }

    /// Where content can be: below `data`, `state` and `pinia` of a payload, else anywhere.
    private mutating func entries() throws(JSONError) -> [Int] {
        guard let root = try NuxtRecord(document, at: document.root) else { return [0] }
        var entries: [Int] = []
        for name in ["data", "state", "pinia"] {
            guard let reference = root.reference(name) else { continue }
            entries.append(trail.add(try document.resolve(reference), below: 0, step: .member(name)))
        }
        frame.formUnion(entries)
        return entries.isEmpty ? [0] : entries
    }

    private mutating func walk(from entries: [Int]) throws(JSONError) {
        var pending = Array(entries.reversed())
        while let stop = pending.popLast() {
            let slot = trail.stops[stop].slot
            guard slot.number >= 0, seen.indices.contains(slot.number), !seen[slot.number] else { continue }
            seen[slot.number] = true
            pending += try visit(stop, slot).reversed()
        }
    }

    /// Notes a list of questions, or gives the stops below.
    private mutating func visit(_ stop: Int, _ slot: DevalueReference) throws(JSONError) -> [Int] {
        switch try document.node(at: slot) {
        case .object(let members):
            var stops: [Int] = []
            for member in members {
                stops += try add(member.reference, below: stop, step: .member(member.name))
            }
            return stops
        case .array(let items), .set(let items), .map(let items):
            guard try !isList(items, at: stop) else {
                lists.append(stop)
                return []
            }
            var stops: [Int] = []
            for (index, item) in items.enumerated() { stops += try add(item, below: stop, step: .item(index)) }
            return stops
        default: return []
        }
    }

    /// A stop for a value that may hold others and was not seen before; at most one.
    private mutating func add(
        _ reference: DevalueReference,
        below stop: Int,
        step: NuxtTrail.Step
    ) throws(JSONError) -> [Int] {
        guard document.isContainer(reference) else { return [] }
        let slot = try document.resolve(reference)
        guard seen.indices.contains(slot.number), !seen[slot.number] else { return [] }
        return [trail.add(slot, below: stop, step: step)]
    }

    /// Whether four items of five are questions; in a list with a telling name broken ones count as well.
    private mutating func isList(_ items: [DevalueReference], at stop: Int) throws(JSONError) -> Bool {
        var least = QuestionShape.whole
        if case .member(let name) = trail.stops[stop].step, QuestionShape.listNames.contains(name) { least = .partial }
        var count = 0
        for item in items where document.isContainer(item) {
            if try shape(of: item).rawValue >= least.rawValue { count += 1 }
        }
        return count > 0 && count * 5 >= items.count * 4
    }

    private mutating func shape(of reference: DevalueReference) throws(JSONError) -> QuestionShape {
        if let known = shapes[reference.number] { return known }
        var shape = QuestionShape.other
        if let record = try NuxtRecord(document, at: reference) { shape = try QuestionShape(record) }
        shapes[reference.number] = shape
        return shape
    }
}
