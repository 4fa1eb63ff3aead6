internal import DeckleCore
internal import DeckleText

/// The pieces of a body tree, as far as they are within bounds: shared values count wherever they are used, so that a few
/// bytes can stand for any number of them.
struct BodyTree {
    private(set) var nodes: [BodyNode] = []
    /// Whether pieces are left out, as there are too many or they lie in each other too deep.
    private(set) var isCut = false

    /// How deep elements may lie in each other, how many pieces a tree may have, and how many bytes of text.
    static let depthLimit = 100, sizeLimit = 100_000
    private static let byteLimit = 32 << 20

    private let document: DevalueDocument
    private var size = 0, bytes = 0

    init(_ root: NuxtRecord) throws(Failure) {
        document = root.document
        nodes = try read(NuxtBody.items(of: root)[...], depth: 0)
    }

    private mutating func read(
        _ items: ArraySlice<DevalueReference>,
        depth: Int
    ) throws(Failure) -> [BodyNode] {
        var nodes: [BodyNode] = []
        for item in items {
            size += 1
            guard depth < Self.depthLimit, size <= Self.sizeLimit, bytes <= Self.byteLimit else {
                isCut = true
                break
            }
            if let node = try read(item, depth: depth) { nodes.append(node) }
        }
        return nodes
    }

    /// Nil for comments, and for what is no piece of a tree.
    private mutating func read(_ reference: DevalueReference, depth: Int) throws(Failure) -> BodyNode? {
        if case .text(let range) = try document.node(at: reference) { return text(range) }
        if let record = try NuxtRecord(document, at: reference) { return try read(record, depth: depth) }
        guard let items = try document.list(at: reference), let first = items.first,
            let tag = try document.word(at: first)
        else { return nil }
        let attributes = try items.dropFirst().first.flatMap { (item) throws(Failure) in
            try NuxtRecord(document, at: item)
        }
        return try element(tag, attributes, items.dropFirst(attributes == nil ? 1 : 2), depth: depth)
    }

    /// A piece of a tree of version 2.
    private mutating func read(_ record: NuxtRecord, depth: Int) throws(Failure) -> BodyNode? {
        if let tag = try record.text(["tag"])?.text {
            return try element(tag, record.record("props"), record.items("children")?[...] ?? [], depth: depth)
        }
        guard case .text(let range) = try record.node("value"), try record.text(["type"])?.text != "comment" else {
            return nil
        }
        return text(range)
    }

    private mutating func element(
        _ tag: String,
        _ attributes: NuxtRecord?,
        _ items: ArraySlice<DevalueReference>,
        depth: Int
    ) throws(Failure) -> BodyNode {
        let children = try read(items, depth: depth + 1)
        return .element(BodyElement(tag: tag, children: children, attributes: try texts(of: attributes)))
    }

    private mutating func texts(of attributes: NuxtRecord?) throws(Failure) -> [(name: String, value: String)] {
        var texts: [(name: String, value: String)] = []
        size += attributes?.members.count ?? 0
        guard size <= Self.sizeLimit else { return [] }
        for member in attributes?.members ?? [] {
            if let value = try value(at: member.reference) { texts.append((member.name, value)) }
        }
        return texts
    }

    /// A value that can be a text; nil for any other, and for what is not true.
    private mutating func value(at reference: DevalueReference) throws(Failure) -> String? {
        switch try document.node(at: reference) {
        case .text(let range): return spend(range) ? document.text(range) : ""
        case .integer(let number): return String(number)
        case .bool(let isTrue): return isTrue ? "true" : nil
        case .array(let items):
            size += items.count
            guard size <= Self.sizeLimit else { return nil }
            var words: [String] = []
            for item in items {
                switch try document.node(at: item) {
                case .text(let range) where spend(range): words.append(document.text(range))
                case .integer(let number): words.append(String(number))
                default: continue
                }
            }
            return words.joined(separator: " ")
        default: return nil
        }
    }

    private mutating func text(_ range: Range<Int>) -> BodyNode { .text(spend(range) ? document.text(range) : "") }

    /// Whether there is room for a text.
    private mutating func spend(_ range: Range<Int>) -> Bool {
        bytes += range.count
        isCut = isCut || bytes > Self.byteLimit
        return bytes <= Self.byteLimit
    }
}
