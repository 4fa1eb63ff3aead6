/// Text of a body tree as Markdown that means nothing but itself.
///
/// Signs are escaped only where they could be marks, as people read what is written in tables.
enum BodyEscape {
    private static let marks = Set("\\`*[]~$")

    /// Text that stands in a line; what only means something at the start of one is left to ``lines(_:)``.
    static func text(_ text: String) -> String {
        let characters = Array(text)
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for (index, character) in characters.enumerated() {
            let before = index > 0 ? characters[index - 1] : " "
            let after = index + 1 < characters.count ? characters[index + 1] : " "
            if isMark(character, between: before, and: after) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }

    private static func isMark(_ character: Character, between before: Character, and after: Character) -> Bool {
        switch character {
        case "<": return after.isLetter || "/!?".contains(after)
        case "&": return after.isLetter || after == "#"
        case "_": return !(before.isWord && after.isWord)
        case "#": return before.isWhitespace
        // Clozes stay what they are.
        case "{": return !(after == "{" || before == "{")
        default: return marks.contains(character)
        }
    }

    /// A paragraph none of whose lines begins as some other block does.
    static func lines(_ paragraph: String) -> String {
        paragraph.split(separator: "\n").map { line in start(line.drop { $0 == " " || $0 == "\t" }) }
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func start(_ line: Substring) -> String {
        guard let first = line.first else { return "" }
        if "-+>=|".contains(first) || line.hasPrefix("::") || line.hasPrefix(":-") { return "\\" + line }
        let number = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line[number.endIndex...]
        guard !number.isEmpty, let sign = rest.first, sign == "." || sign == ")",
            rest.dropFirst().first?.isWhitespace ?? true
        else { return String(line) }
        return number + "\\" + line[number.endIndex...]
    }

    /// The address of a link or a picture, in its brackets.
    static func address(_ address: String) -> String {
        let escapes = ["<": "%3C", ">": "%3E", "\\": "%5C", "\n": ""]
        let safe = escapes.keys.sorted().reduce(address) { $0.replacing($1, with: escapes[$1] ?? "") }
        let plain = safe.contains(";") ? safe.replacing("&", with: "&amp;") : safe
        return plain.contains(where: { $0.isWhitespace || "()".contains($0) }) || plain.isEmpty ? "<\(plain)>" : plain
    }

    /// A value of an element of HTML, in its quotes.
    static func htmlValue(_ value: String) -> String {
        let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
        return "\"" + line.replacing("&", with: "&amp;").replacing("\"", with: "&quot;") + "\""
    }

    /// A value of a component, in its quotes, between which no quote of the same kind can stand.
    static func componentValue(_ value: String) -> String {
        let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.contains("\"") ? "'" + line.replacing("'", with: "’") + "'" : "\"\(line)\""
    }
}

extension Character {
    fileprivate var isWord: Bool { isLetter || isNumber || self == "_" }
}
