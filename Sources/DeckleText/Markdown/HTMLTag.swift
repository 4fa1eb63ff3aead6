/// A tag of HTML, read from its source.
struct HTMLTag: Equatable {
    /// In lower case.
    let name: String
    let isClosing: Bool
    /// The attributes with entities decoded, names in lower case; the first of a name counts.
    let attributes: [String: String]
    /// The tag as it stands in the source.
    let source: String

    /// Nil for comments, declarations and all else that is no tag.
    init?(_ source: String) {
        let bytes = Array(source.utf8)
        guard bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") else { return nil }
        isClosing = bytes.count > 1 && bytes[1] == UInt8(ascii: "/")
        var rest = bytes.dropFirst(isClosing ? 2 : 1).dropLast()
        let name = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        guard name.first?.isLetter == true else { return nil }
        rest = rest.dropFirst(name.count)
        self.name = String(decoding: name, as: UTF8.self).lowercased()
        self.source = source
        attributes = Self.attributes(&rest)
    }

    private static func attributes(_ rest: inout ArraySlice<UInt8>) -> [String: String] {
        var found: [String: String] = [:]
        while true {
            rest = rest.drop { $0.isSpace || $0 == UInt8(ascii: "/") }
            guard !rest.isEmpty else { return found }
            let name = rest.prefix { !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
            rest = rest.dropFirst(max(name.count, 1)).drop(while: \.isSpace)
            let value = value(&rest)
            let key = String(decoding: name, as: UTF8.self).lowercased()
            if found[key] == nil { found[key] = Entities.decoded(value) }
        }
    }

    private static func value(_ rest: inout ArraySlice<UInt8>) -> String {
        guard rest.first == UInt8(ascii: "=") else { return "" }
        rest = rest.dropFirst().drop(while: \.isSpace)
        let value: ArraySlice<UInt8>
        if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            value = rest.dropFirst().prefix { $0 != quote }
            rest = rest.dropFirst(value.count + 2)
        } else {
            value = rest.prefix { !$0.isSpace }
            rest = rest.dropFirst(value.count)
        }
        return String(decoding: value, as: UTF8.self)
    }
}
