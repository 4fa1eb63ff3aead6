/// A `url(fonts/serif.woff2)` in a style sheet: the path of a file in the theme, from the theme's own folder.
public struct AssetReference: Sendable, Hashable {
    public var path: String
    /// Where the reference stands with all that belongs to it, in UTF-8 bytes.
    public var range: Range<Int>

    /// The references of a style sheet, in order; addresses with a scheme, fragments and absolute paths are none.
    public static func all(in sheet: String) -> [AssetReference] {
        let bytes = Array(sheet.utf8)
        var references: [AssetReference] = []
        var start = 0
        while let letter = bytes[start...].firstIndex(of: UInt8(ascii: "u")) {
            start = letter + 1
            guard let reference = Self(at: letter, in: bytes) else { continue }
            if reference.isPath { references.append(reference) }
            start = reference.range.upperBound
        }
        return references
    }

    private static let opening = Array("url(".utf8)

    /// Nil where no reference starts, or its parenthesis is never closed.
    private init?(at start: Int, in bytes: [UInt8]) {
        guard bytes[start...].starts(with: Self.opening) else { return nil }
        let content = bytes[(start + Self.opening.count)...]
        guard let end = content.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let inside = String(decoding: content[..<end], as: UTF8.self)
        path = String(inside.drop { " \"'".contains($0) }.reversed().drop { " \"'".contains($0) }.reversed())
        range = start..<(end + 1)
    }

    private var isPath: Bool { !path.isEmpty && !path.contains(":") && !path.hasPrefix("#") && !path.hasPrefix("/") }
}
