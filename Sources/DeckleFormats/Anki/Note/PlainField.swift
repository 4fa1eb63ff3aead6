internal import DeckleText

/// Fields that hold nothing but text, which a card template may put into an element as well as into an attribute.
enum PlainField {
    /// The field that holds a text: safe between quotation marks too, and without anything that Anki acts on.
    static func field(_ text: String) -> String {
        var builder = MarkupBuilder(inert: Dialect.anki(.basic).inert, escape: .either)
        builder.text(text)
        return builder.markup.text
    }

    /// The text of a field, without the tags and entities that ``field(_:)`` writes.
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
        ("&quot;", UInt8(ascii: "\"")), ("&#13;", UInt8(ascii: "\r")),
    ]
}
