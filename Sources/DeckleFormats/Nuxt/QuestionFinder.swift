internal import DeckleCore
internal import DeckleText

/// Finds the lists of questions in a payload, wherever they are and whatever their site calls them.
struct QuestionFinder {
    private let document: DevalueDocument
    private let names: QuestionNames
    private(set) var trail: NuxtTrail
    /// The lists of questions, in the order of the source.
    private(set) var lists: [QuestionList] = []
    /// Lists with some questions in them, and too many other things: the stop, how many are questions, and of how many.
    private(set) var mixed: [(stop: Int, questions: Int, items: Int)] = []
    /// The objects that stood in lists, each once, whatever they are.
    private var drafts: [QuestionDraft] = []
    /// The languages in which questions are there, where the payload has its texts in several.
    private(set) var languages: [String] = []
    /// The stops that belong to Nuxt and not to the content: the root and the containers right below it.
    private(set) var frame: Set<Int> = [0]
    private var seen: [Bool]
    /// Where the draft of each slot stands; negative where there is none.
    private var positions: [Int32]

    /// - Parameter stores: the members of the root below which content can be; none where it can be anywhere.
    init(_ document: DevalueDocument, names: QuestionNames, stores: [String]) throws(Failure) {
        self.document = document
        self.names = names
        seen = Array(repeating: false, count: document.count)
        positions = Array(repeating: -1, count: document.count)
        trail = NuxtTrail(root: try document.resolve(document.root))
        try walk(from: try entries(stores))
        // Only the walk needs them, and there is one for every value of the payload.
        seen = []
        positions = []
    }

    /// The items of a list, in its order; nil for what is no object.
    func drafts(of list: QuestionList) -> [QuestionDraft?] {
        list.drafts.map { drafts.indices.contains(Int($0)) ? drafts[Int($0)] : nil }
    }

    /// The names that the user gives parts and that no question has.
    func unused(_ map: [QuestionPart: String]) throws(Failure) -> [(part: QuestionPart, name: String)] {
        var unused = QuestionPart.allCases.compactMap { part in map[part].map { (part: part, name: $0) } }
        for draft in lists.lazy.flatMap(drafts) where !unused.isEmpty {
            guard let draft, let record = try NuxtRecord(document, at: draft.slot) else { continue }
            unused.removeAll { record.reference($0.name) != nil }
        }
        return unused
    }

    /// The names of the members that the first question has.
    var firstNames: [String] {
        let first = lists.lazy.flatMap(drafts).compactMap(\.self).first
        return first.flatMap { try? NuxtRecord(document, at: $0.slot) }?.members.map(\.name) ?? []
    }

    /// Where content can be: below the stores, and anywhere where there are none.
    private mutating func entries(_ stores: [String]) throws(Failure) -> [Int] {
        guard let root = try NuxtRecord(document, at: document.root) else { return [0] }
        var entries: [Int] = []
        for name in stores {
            guard let reference = root.reference(name) else { continue }
            entries.append(trail.add(try document.resolve(reference), below: 0, step: .member(name)))
        }
        frame.formUnion(entries)
        return entries.isEmpty ? [0] : entries
    }

    private mutating func walk(from entries: [Int]) throws(Failure) {
        var pending = Array(entries.reversed())
        while let stop = pending.popLast() {
            let slot = trail.stops[stop].slot
            guard slot.number >= 0, seen.indices.contains(slot.number), !seen[slot.number] else { continue }
            seen[slot.number] = true
            pending += try visit(stop, slot).reversed()
        }
    }

    /// Notes a list of questions, or gives the stops below.
    private mutating func visit(_ stop: Int, _ slot: DevalueReference) throws(Failure) -> [Int] {
        switch try document.node(at: slot) {
        case .object(let members):
            var stops: [Int] = []
            for member in members {
                stops += try add(member.reference, below: stop, step: .member(member.name))
            }
            return stops
        case .array, .set, .map, .sparse:
            let items = try document.items(at: slot)
            if let list = try list(items, at: stop) {
                lists.append(list)
                return []
            }
            var stops: [Int] = []
            for item in items { stops += try add(item.reference, below: stop, step: .item(item.index)) }
            return stops
        default: return []
        }
    }

    /// A stop for a value that may hold others and was not seen before; at most one.
    private mutating func add(
        _ reference: DevalueReference,
        below stop: Int,
        step: NuxtTrail.Step
    ) throws(Failure) -> [Int] {
        guard document.isContainer(reference) else { return [] }
        let slot = try document.resolve(reference)
        guard seen.indices.contains(slot.number), !seen[slot.number] else { return [] }
        return [trail.add(slot, below: stop, step: step)]
    }

    /// A list of which four items of five are questions; where its name is telling, broken ones count as well.
    private mutating func list(_ items: [DevalueItem], at stop: Int) throws(Failure) -> QuestionList? {
        var least = QuestionShape.whole
        if case .member(let name) = trail.stops[stop].step, QuestionShape.listNames.contains(name) { least = .partial }
        var list = QuestionList(stop: stop)
        var count = 0
        list.drafts.reserveCapacity(items.count)
        for item in items {
            let position = try draft(of: item.reference)
            list.drafts.append(position ?? -1)
            if let position, drafts[Int(position)].shape.rawValue >= least.rawValue { count += 1 }
        }
        if items.last?.index != items.count - 1 { list.indices = items.map(\.index) }
        if count > 0, count * 5 >= items.count * 4 { return list }
        let questions = list.drafts.count { $0 >= 0 && drafts[Int($0)].shape == .whole }
        if questions > 0 { mixed.append((stop, questions, items.count)) }
        return nil
    }

    /// Where the draft of an object stands; nil for anything else.
    private mutating func draft(of item: DevalueReference) throws(Failure) -> Int32? {
        guard document.isContainer(item) else { return nil }
        let slot = try document.resolve(item)
        guard positions.indices.contains(slot.number) else { return nil }
        if positions[slot.number] < 0, let record = try NuxtRecord(document, at: slot) {
            positions[slot.number] = Int32(clamping: drafts.count)
            let question = try NuxtQuestion(record, names: names)
            for language in question.languages where !languages.contains(language) { languages.append(language) }
            drafts.append(QuestionDraft(record, question, names: names))
        }
        return positions[slot.number] < 0 ? nil : positions[slot.number]
    }
}
