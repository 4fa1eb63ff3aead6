internal import DeckleText

/// What the lines of a text are, counted, which tells what it is where it holds no questions.
struct ReadmeCensus {
    private(set) var lines = 0
    private(set) var headings = 0
    /// Headings such as `## 1.2.0` and `## Unreleased`.
    private(set) var versions = 0
    private(set) var items = 0
    /// Items that begin with a link to somewhere else.
    private(set) var links = 0
    private(set) var boxes = 0

    mutating func count(_ line: MarkdownLine) {
        guard !line.isBlank, !line.isFenced else { return }
        lines += 1
        if let heading = line.heading {
            headings += 1
            if Self.isVersion(heading.words) { versions += 1 }
        } else if line.box != nil {
            boxes += 1
        } else if let mark = line.content.containerMark, line.content.first != UInt8(ascii: ">") {
            items += 1
            let words = line.content[mark...].drop { $0.isSpace || "*_".utf8.contains($0) }
            if words.first == UInt8(ascii: "["), words.range(of: Array("](http".utf8)) != nil { links += 1 }
        }
    }

    private static func isVersion(_ words: ArraySlice<UInt8>) -> Bool {
        let name = words.drop { "[vV".utf8.contains($0) }
        if name.starts(with: "Unreleased".utf8) || name.starts(with: "Version ".utf8) { return true }
        let digits = name.prefix(while: \.isDigit)
        return !digits.isEmpty && name[digits.endIndex...].first == UInt8(ascii: ".")
            && name[digits.endIndex...].dropFirst().first?.isDigit == true
    }

    /// What a text is of which nothing else can be said.
    private static let prose = "a text without questions", book = "a book of prose"

    /// As many lines as make a book, in files that people write by hand.
    private static let linesOfBook = 300

    /// Whether nothing else can be said of the text than that it is one.
    var isProse: Bool { name == Self.prose || name == Self.book }

    /// What the text is, in words.
    var name: String {
        if versions >= 3, versions * 2 >= headings { return "a changelog" }
        if boxes >= 5, boxes >= items { return "a to-do list" }
        if links >= 5, links * 2 >= items, links * 5 >= lines * 2 { return "a list of links" }
        return lines == 0 ? "empty" : lines < Self.linesOfBook || items * 2 > lines ? Self.prose : Self.book
    }
}
