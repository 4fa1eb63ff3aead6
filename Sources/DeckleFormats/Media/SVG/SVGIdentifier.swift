internal import DeckleCore

/// Ids as XML has them: names without a colon (Namespaces in XML 1.0, section 3, `NCName`), and of ASCII, as checkers
/// differ on other letters and on their encoding in addresses.
enum SVGIdentifier {
    /// The id itself where it is a name, else one made of it, the same every time; empty only for an empty one.
    static func name(_ id: String) -> String {
        if id.utf8.allSatisfy(isPlain), let first = id.utf8.first, isStart(first) { return id }
        var name = ""
        for scalar in id.unicodeScalars {
            let byte = UInt8(exactly: scalar.value) ?? 0
            name +=
                (name.isEmpty ? isStart(byte) : isPlain(byte)) ? String(scalar) : "_\(String(scalar.value, radix: 16))_"
        }
        return name
    }

    /// A reference to an id in the same file, which starts with `#`.
    static func fragment(_ reference: String) -> String {
        let id = String(reference.dropFirst())
        return "#" + name(Percent.decode(id) ?? id)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: isStart(byte)
        }
    }

    private static func isStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
