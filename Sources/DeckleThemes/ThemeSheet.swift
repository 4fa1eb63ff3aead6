package import DeckleCore

/// A style sheet of a theme with all that goes into it, as it is by day and by night, and where each of its lines is
/// written.
package struct ThemeSheet: Sendable {
    private struct Line {
        var written: String
        var light: String
        var dark: String
        var place: Place
    }

    /// The path in the theme, such as `epub/book.css`.
    package let path: String
    private var lines: [Line] = []

    /// - Throws: ``Failure`` with `theme.unknown-token`
    init(_ path: String, _ table: FileTable, _ tokens: TokenTable) throws {
        self.path = path
        for part in table.parts[path] ?? [] { try add(part, table, tokens) }
    }

    /// The sheet with the names of tokens.
    package var written: String { lines.map(\.written).joined(separator: "\n") }

    /// The sheet with the values that tokens have by day.
    package var light: String { lines.map(\.light).joined(separator: "\n") }

    /// The sheet with the values that tokens have by night.
    package var dark: String { lines.map(\.dark).joined(separator: "\n") }

    /// Where a line of the sheet is written.
    ///
    /// - Parameter number: one-based; nil for the sheet as a whole.
    package func place(ofLine number: Int?) -> Place {
        guard let number, lines.indices.contains(number - 1) else {
            return Place(file: lines.last?.place.file ?? path)
        }
        return lines[number - 1].place
    }

    private mutating func add(_ part: FileTable.Part, _ table: FileTable, _ tokens: TokenTable) throws {
        let text = part.text ?? ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let shared = Self.shared(in: line, table) {
                for part in shared { try add(part, table, tokens) }
                continue
            }
            let indent = line.prefix { $0 == " " || $0 == "\t" }.count
            lines.append(
                Line(
                    written: String(line),
                    light: try Self.resolved(line, tokens, part.path, isDark: false),
                    dark: try Self.resolved(line, tokens, part.path, isDark: true),
                    place: Place(
                        file: part.path,
                        text: text,
                        line: index + 1,
                        column: indent + 1,
                        length: line.utf8.count - indent
                    )
                )
            )
        }
    }

    /// The parts of the sheet that a line puts in; nil for any other line.
    private static func shared(in line: Substring, _ table: FileTable) -> [FileTable.Part]? {
        let opening = "@import \"", closing = "\";"
        let words = line.drop { $0 == " " || $0 == "\t" }
        guard words.hasPrefix(opening), words.hasSuffix(closing) else { return nil }
        let path = String(words.dropFirst(opening.count).dropLast(closing.count))
        return StyleSheets.isShared(path) ? table.parts[path] : nil
    }

    private static func resolved(
        _ line: Substring,
        _ tokens: TokenTable,
        _ file: String,
        isDark: Bool
    ) throws -> String {
        try tokens.resolve(String(line), file: file, isDark: isDark).replacing("\n", with: " ")
    }
}
