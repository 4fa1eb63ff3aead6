internal import DeckleCore

/// Names of places in a file, for `id` attributes and the links to them.
package enum Anchor {
    /// The id of a part of a question, such as `q-fastapi.database.sqlalchemy.engine`.
    ///
    /// The name is valid as an XML name if `prefix` is, and tells any two questions apart: in the path `/` becomes `.`,
    /// and every byte of either id that is neither an ASCII letter, a digit nor `-` becomes `_` and two hexadecimal
    /// digits. The slash that a path starts with is left out.
    package static func name(_ prefix: String, page: String, question: String) -> String {
        var bytes = Array(prefix.utf8)
        bytes.append(UInt8(ascii: "-"))
        append(page.hasPrefix("/") ? page.utf8.dropFirst() : page.utf8[...], slash: UInt8(ascii: "."), to: &bytes)
        bytes.append(UInt8(ascii: "."))
        append(question.utf8[...], slash: nil, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Any text as the tail of an XML name; different texts get different names.
    static func encode(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text.utf8[...], slash: nil, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ text: Substring.UTF8View, slash: UInt8?, to bytes: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                bytes.append(byte)
            case UInt8(ascii: "/"):
                if let slash { bytes.append(slash) } else { bytes.append(contentsOf: "_2f".utf8) }
            default:
                bytes.append(UInt8(ascii: "_"))
                Hex.append(byte, to: &bytes)
            }
        }
    }
}
