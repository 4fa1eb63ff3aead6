package import DeckleCore

/// Writes JSON (RFC 8259) value by value, with the commas and the indentation in their places.
package struct JSONWriter {
    /// What has been written since the last ``take()``.
    package private(set) var bytes: [UInt8] = []
    /// The number of spaces a level is indented by; nil writes all in one line.
    private let indent: Int?
    private var depth = 0
    private var isFirst = true
    private var followsKey = false

    package init(indent: Int? = nil) {
        self.indent = indent
    }

    /// Hands the bytes over and forgets them, so that a long text can be written piece by piece.
    package mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Makes room for a text of so many bytes, where that is known or can be guessed: one that grows is copied each time.
    package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    package mutating func beginObject() { begin(UInt8(ascii: "{")) }
    package mutating func endObject() { end(UInt8(ascii: "}")) }
    package mutating func beginArray() { begin(UInt8(ascii: "[")) }
    package mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes the name of the value that comes next.
    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        if indent != nil { bytes.append(UInt8(ascii: " ")) }
        followsKey = true
    }

    package mutating func string(_ text: String) {
        separate()
        quote(text)
    }

    package mutating func integer(_ value: some BinaryInteger) { raw(String(value)) }
    package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }
    package mutating func null() { raw("null") }

    /// Writes a number; `null` for infinities and NaN, as JSON has no word for them.
    package mutating func number(_ value: Double) { raw(value.isFinite ? String(describing: value) : "null") }

    /// Writes a value that is JSON already, as it stands.
    package mutating func token(_ token: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: token)
    }

    package mutating func value(_ value: Value) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .integer(let value): integer(value)
        case .number(let value): number(value)
        case .string(let text): string(text)
        case .array(let items):
            beginArray()
            for item in items { self.value(item) }
            endArray()
        case .object(let properties):
            beginObject()
            for property in properties {
                key(property.name)
                self.value(property.value)
            }
            endObject()
        }
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { newLine() }
        bytes.append(bracket)
        isFirst = false
    }

    private mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if depth > 0 { newLine() }
        isFirst = false
    }

    private mutating func newLine() {
        guard let indent else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, indent * depth)))
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0..<0x20:
                bytes.append(contentsOf: #"\u00"#.utf8)
                Hex.append(byte, to: &bytes)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
