import DeckleTestSupport
import Foundation

/// The words of a ``MarkdownMutator`` that a reader of an output can see or follow.
enum MarkedWords {
    static func words(in bytes: [UInt8], format: String) throws -> Set<String> {
        switch format {
        case "json": try words(inJSON: JSONSerialization.jsonObject(with: Data(bytes)))
        case "csv":
            words(inHTML: OutputWords.cells(in: String(decoding: bytes, as: UTF8.self)).joined(separator: "\n"))
        default: words(inHTML: try OutputWords.text(of: bytes, format: format))
        }
    }

    /// All strings but the sources of Markdown that stand beside what was read of them.
    private static func words(inJSON value: Any) -> Set<String> {
        switch value {
        case let text as String: words(in: text.utf8)
        case let items as [Any]: items.reduce(into: []) { $0.formUnion(words(inJSON: $1)) }
        case let members as [String: Any]:
            members.filter { $0.key != "markdown" }.values.reduce(into: []) { $0.formUnion(words(inJSON: $1)) }
        default: []
        }
    }

    /// The text between tags, and what is spoken or followed in them.
    private static func words(inHTML html: String) -> Set<String> {
        var found: Set<String> = []
        for piece in html.utf8.split(separator: UInt8(ascii: "<")) {
            let end = piece.firstIndex(of: UInt8(ascii: ">")) ?? piece.startIndex
            if piece.contains(UInt8(ascii: ">")) { found.formUnion(words(inTag: String(Substring(piece[..<end])))) }
            found.formUnion(words(in: piece[end...]))
        }
        return found
    }

    private static func words(inTag tag: String) -> Set<String> {
        guard tag.contains("zq") else { return [] }
        return tag.matches(of: #/\s(?:href|src|alt|title|alttext|lang)="([^"]*)"/#)
            .reduce(into: []) { $0.formUnion(words(in: $1.output.1.utf8)) }
    }

    private static func words(in text: some BidirectionalCollection<UInt8>) -> Set<String> {
        var found: Set<String> = []
        var rest = text[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "q")) {
            let digits = rest[start...].dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest[digits.endIndex...]
            if !digits.isEmpty, rest.first == UInt8(ascii: "z") {
                found.insert("zq" + String(decoding: digits, as: UTF8.self) + "z")
            }
        }
        return found
    }
}
