/// Nodes of YAML as text that is read many times faster than YAML: themes are built in with theirs.
///
/// A node is its kind, `s` for a scalar, `l` for a list, `m` for a mapping, with line, column and a count, such as
/// `s3 7 5:`. Behind it stand as many bytes of text, or as many nodes, or pairs of nodes.
struct ParsedNodes {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The next node with all below it; nil where there is none.
    mutating func node() -> YAMLNode? {
        guard let kind = next(), let line = number(), let column = number(), let count = number(),
            let content = content(kind, count)
        else { return nil }
        return YAMLNode(content: content, line: line, column: column)
    }

    private mutating func content(_ kind: UInt8, _ count: Int) -> YAMLNode.Content? {
        switch kind {
        case UInt8(ascii: "s"): return text(count).map { .scalar($0) }
        case UInt8(ascii: "l"):
            var items: [YAMLNode] = []
            while items.count < count, let item = node() { items.append(item) }
            return items.count == count ? .sequence(items) : nil
        case UInt8(ascii: "m"):
            var entries: [YAMLEntry] = []
            while entries.count < count, let key = node(), let value = node() {
                entries.append(YAMLEntry(key: key, value: value))
            }
            return entries.count == count ? .mapping(entries) : nil
        default: return nil
        }
    }

    private mutating func next() -> UInt8? {
        guard index < bytes.count else { return nil }
        defer { index += 1 }
        return bytes[index]
    }

    /// A number and the byte that ends it.
    private mutating func number() -> Int? {
        var number = 0, digits = 0
        while let byte = next() {
            guard byte.isDigit, digits < 9 else { break }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            digits += 1
        }
        return digits > 0 ? number : nil
    }

    private mutating func text(_ count: Int) -> String? {
        guard count <= bytes.count - index else { return nil }
        defer { index += count }
        return String(decoding: bytes[index..<index + count], as: UTF8.self)
    }
}
