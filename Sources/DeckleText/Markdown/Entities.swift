/// Decodes the entities of HTML, such as `&amp;` and `&#8212;`.
package enum Entities {
    /// The text with its entities decoded; names that HTML does not know stay.
    package static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let body = rest[start...].dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
            let end = body.endIndex
            guard !body.isEmpty, end < rest.endIndex, rest[end] == ";", body.utf8.count <= 32 else {
                result += "&"
                rest = rest[start...].dropFirst()
                continue
            }
            // The parser knows all names: a document of nothing but the reference gives its text.
            result += SyntaxTree(Array("&\(body);".utf8))?.withRoot(\.text) ?? "&\(body);"
            rest = rest[end...].dropFirst()
        }
        return result + rest
    }
}
