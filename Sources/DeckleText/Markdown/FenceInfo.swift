/// What stands after the opening fence of a code block: the language, then `[file name]`, `{1,3-4}` and `title="…"` in
/// any order, with spaces between them or without.
///
/// These are the forms of Nuxt Content, Docusaurus (`title="…"`), Zenn (`js:file.js`), MkDocs (`hl_lines="1 3"`) and
/// pandoc (`{.js}`).
struct FenceInfo: Equatable {
    var language: String?
    var fileName: String?
    var markedLines: [ClosedRange<Int>] = []
    /// The words that have no meaning here, such as `showLineNumbers`.
    var unused: [String] = []

    private static let fileKeys: Set = ["title", "filename", "file"]
    private static let lineKeys: Set = ["hl_lines", "highlight", "mark"]

    /// - Parameter lineCount: the lines of the code; marks beyond it are cut off.
    init(_ text: String, lineCount: Int) {
        guard !text.utf8.allSatisfy(\.isLetter) else {
            if !text.isEmpty { language = text }
            return
        }
        var rest = Substring(text).drop(while: \.isWhitespace)
        let word = rest.prefix { !$0.isWhitespace && $0 != "[" && $0 != "{" }
        if !word.contains("=") {
            rest = rest.dropFirst(word.count)
            take(language: word)
        }
        while let piece = Self.piece(of: &rest) { take(piece, lineCount) }
    }

    /// The language, and the file behind a colon that names one.
    private mutating func take(language word: Substring) {
        let parts = word.split(separator: ":", maxSplits: 1)
        if parts.count == 2, parts[1].contains(".") {
            language = String(parts[0])
            fileName = String(parts[1])
        } else if !word.isEmpty {
            language = String(word)
        }
    }

    /// The next word, or what stands in brackets or braces together with these.
    private static func piece(of rest: inout Substring) -> Substring? {
        rest = rest.drop { $0.isWhitespace || $0 == "," }
        guard let first = rest.first else { return nil }
        let match = first == "[" || first == "{" ? rest.firstIndex(of: first == "[" ? "]" : "}") : nil
        let end = match.map { rest.index(after: $0) } ?? endOfWord(rest)
        defer { rest = rest[end...] }
        return rest[..<end]
    }

    /// Where a word ends; a value in quotes may hold anything.
    private static func endOfWord(_ text: Substring) -> Substring.Index {
        var end = text.index(after: text.startIndex)
        var quote: Character?
        while end < text.endIndex {
            let character = text[end]
            if quote == character {
                quote = nil
            } else if quote == nil {
                if character.isWhitespace || "[{,".contains(character) { break }
                if character == "\"" || character == "'" { quote = character }
            }
            end = text.index(after: end)
        }
        return end
    }

    private mutating func take(_ piece: Substring, _ lineCount: Int) {
        if piece.first == "[", piece.last == "]" {
            take(file: piece.dropFirst().dropLast(), piece)
        } else if piece.first == "{", piece.last == "}" {
            var rest = piece.dropFirst().dropLast()
            while let inner = Self.piece(of: &rest) { take(attribute: inner, lineCount) }
        } else {
            take(word: piece, lineCount)
        }
    }

    private mutating func take(file name: Substring, _ piece: Substring) {
        if fileName == nil, !name.isEmpty { fileName = String(name) } else { unused.append(String(piece)) }
    }

    /// A word in braces: lines, a class, an id or a value; in R Markdown and in pandoc the first names the language.
    private mutating func take(attribute word: Substring, _ lineCount: Int) {
        if let lines = Self.lines(word, upTo: lineCount) {
            markedLines.append(lines)
        } else if word.first?.isNumber == true {
            unused.append(String(word))
        } else if language == nil, !word.contains("="), !word.hasPrefix("#") {
            language = String(word.drop { $0 == "." })
        } else if !word.hasPrefix("#") {
            take(word: word, lineCount)
        }
    }

    private mutating func take(word: Substring, _ lineCount: Int) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.count == 2 ? parts[1].filter { $0 != "\"" && $0 != "'" } : ""
        if parts.count == 2, Self.fileKeys.contains(parts[0].lowercased()) {
            take(file: Substring(value), word)
        } else if parts.count == 2, Self.lineKeys.contains(parts[0].lowercased()) {
            markedLines += value.split { $0 == " " || $0 == "," }.compactMap { Self.lines($0, upTo: lineCount) }
        } else {
            unused.append(String(word))
        }
    }

    private static func lines(_ text: Substring, upTo count: Int) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else { return nil }
        let top = min(last, count)
        return first >= 1 && first <= top ? first...top : nil
    }
}
