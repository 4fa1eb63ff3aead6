internal import DeckleCore

extension Value {
    /// The value as JSON (RFC 8259) with the keys of objects in order, as Anki's own collections hold it.
    var sortedJSON: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let flag): bytes += (flag ? "true" : "false").utf8
        case .integer(let number): bytes += String(number).utf8
        case .number(let number): bytes += number.isFinite ? String(number).utf8 : "null".utf8
        case .string(let text): Self.write(text, to: &bytes)
        case .array(let values): Self.write(values, between: "[]", to: &bytes) { $0.write(to: &$1) }
        case .object(let properties):
            Self.write(properties.sorted { $0.name < $1.name }, between: "{}", to: &bytes) { property, bytes in
                Self.write(property.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                property.value.write(to: &bytes)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item],
        between brackets: String,
        to bytes: inout [UInt8],
        item: (Item, inout [UInt8]) -> Void
    ) {
        bytes += brackets.utf8.prefix(1)
        for (index, value) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            item(value, &bytes)
        }
        bytes += brackets.utf8.suffix(1)
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case 0x00..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
