/// Builds markup that is well-formed both as HTML and as XML (polyglot), so one builder serves every target.
///
/// Text and attribute values are escaped, elements are closed by construction, empty elements close themselves, and
/// characters that XML 1.0 (section 2.2) does not allow become U+FFFD.
package struct MarkupBuilder {
    private var bytes: [UInt8] = []

    package init() {}

    /// The markup built so far.
    package var markup: Markup { Markup(text: String(decoding: bytes, as: UTF8.self)) }

    /// Writes an element with what `content` writes in it.
    package mutating func element(
        _ name: String,
        _ attributes: KeyValuePairs<String, String?> = [:],
        content: (inout MarkupBuilder) throws -> Void
    ) rethrows {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        try content(&self)
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an element that holds only text.
    package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes an element that never has content, such as `br`.
    package mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        open(name, attributes)
        bytes.append(UInt8(ascii: "/"))
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes text.
    package mutating func text(_ text: some StringProtocol) {
        escape(text, quotes: false)
    }

    /// Writes markup that another builder made.
    package mutating func append(_ markup: Markup) {
        bytes.append(contentsOf: markup.text.utf8)
    }

    /// Writes the XML declaration, which XML documents start with (XML 1.0, section 2.8).
    package mutating func declaration() {
        bytes.append(contentsOf: #"<?xml version="1.0" encoding="utf-8"?>"#.utf8)
        newline()
    }

    /// Text as it may stand anywhere in markup: between tags and between the quotes of an attribute.
    static func escapedForAttribute(_ text: String) -> String {
        var builder = MarkupBuilder()
        builder.escape(text, quotes: true)
        return builder.markup.text
    }

    /// Writes a line end between elements.
    package mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for (key, value) in attributes {
            guard let value else { continue }
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: key.utf8)
            bytes.append(UInt8(ascii: "="))
            bytes.append(UInt8(ascii: "\""))
            escape(value, quotes: true)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func escape(_ text: some StringProtocol, quotes: Bool) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0, quotes: quotes) }
        if done == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0, quotes: quotes) } }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, quotes: Bool) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard let replacement = Self.replacement(of: byte, at: index, in: text, quotes: quotes) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            bytes.append(contentsOf: replacement.text.utf8)
            index += replacement.length
            start = index
        }
        bytes.append(contentsOf: text[start...])
    }

    private static func replacement(
        of byte: UInt8,
        at index: Int,
        in text: UnsafeBufferPointer<UInt8>,
        quotes: Bool
    ) -> (text: String, length: Int)? {
        switch byte {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\"") where quotes: ("&quot;", 1)
        case UInt8(ascii: "\n") where quotes: ("&#10;", 1)
        case 0x09, 0x0A: nil
        case 0x0D: ("&#13;", 1)
        case 0x00..<0x20, 0x7F: ("\u{FFFD}", 1)
        // U+FFFE and U+FFFF, in UTF-8 EF BF BE and EF BF BF.
        case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE: ("\u{FFFD}", 3)
        default: nil
        }
    }
}
