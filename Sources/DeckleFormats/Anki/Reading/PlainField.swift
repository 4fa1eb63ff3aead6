/// Turns a field that holds nothing but text back into that text.
enum PlainField {
    /// The text without the tags and entities that ``FieldRenderer`` writes.
    static func text(_ field: UnsafeRawBufferPointer) -> String {
        guard field.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return String(decoding: field, as: UTF8.self)
        }
        var text: [UInt8] = []
        var rest = field[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "<") {
                rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            } else if let (name, character) = entities.first(where: { rest.starts(with: $0.name.utf8) }) {
                text.append(character)
                rest = rest.dropFirst(name.utf8.count)
            } else {
                text.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let entities: [(name: String, character: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
        ("&quot;", UInt8(ascii: "\"")),
    ]
}
