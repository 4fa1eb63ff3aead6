internal import DeckleText

/// What an XML text says of itself in its first line (XML 1.0, section 2.8).
struct XMLDeclaration {
    /// The name of the encoding in lower case; nil where none is named.
    let encoding: String?
    let version: String

    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(Self.byteOrderMark.count) : bytes[...]
        guard start.starts(with: "<?xml".utf8), start.dropFirst(5).first?.isSpace == true,
            let end = start.firstIndex(of: UInt8(ascii: ">"))
        else {
            encoding = nil
            version = "1.0"
            return
        }
        let text = String(decoding: start[..<end], as: UTF8.self)
        encoding = Self.value(of: "encoding", in: text)?.lowercased()
        version = Self.value(of: "version", in: text) ?? ""
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// What stands in quotation marks behind a name.
    private static func value(of name: String, in text: String) -> String? {
        let parts = text.split(whereSeparator: { "=\"' \t\r\n".contains($0) })
        guard let index = parts.firstIndex(of: Substring(name)), index + 1 < parts.count else { return nil }
        return String(parts[index + 1])
    }
}
