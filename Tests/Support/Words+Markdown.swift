extension Words {
    /// The words of Markdown as a reader sees them: no marks, no addresses of links, no names of HTML elements.
    public init(markdown: String) {
        self.init(words: [])
        var prose = ""
        var fence: Fence?
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = fence {
                if open.isClosed(by: line) { fence = nil } else { addCode(line, indent: open.indent) }
            } else if let opened = Fence(opening: line) {
                fence = opened
                prose += "\n" + opened.fileName + "\n"
            } else {
                prose += Self.isDefinition(line) ? "\n" : line + "\n"
            }
        }
        words += Self.split(Self.withoutMarks(prose))
    }

    private mutating func addCode(_ line: Substring, indent: Int) {
        let spaces = line.prefix { $0 == " " }.count
        if let line = Self.codeLine(line.dropFirst(min(spaces, indent))) { codeLines.append(line) }
    }

    /// Whether the line says where `[name]` leads.
    private static func isDefinition(_ line: Substring) -> Bool {
        line.firstMatch(of: #/^ {0,3}\[[^\^\]][^\]]*\]:\s/#) != nil
    }

    /// The text without addresses, footnote names and elements; entities are read.
    private static func withoutMarks(_ text: String) -> String {
        var text = text
        text.replace(#/\[\^[^\]\s]+\]:?/#, with: " ")
        text.replace(#/\]\([^()\s]*(?:\s+"(?<title>[^"]*)")?\)/#) {
            " " + ($0.output.title.map(String.init) ?? "") + " "
        }
        text.replace(#/(?<label>\[[^\]\n]*\])\[[^\]\n]*\]/#) { String($0.output.label) }
        text.replace(
            #/<\/?(?:mark|sub|sup|kbd|details|summary|br|span|bdi|b|i|u|s|ins|del|p|div)(?:\s[^<>]*)?\/?>/#,
            with: " "
        )
        text.replace(#/\{\{c\d+::(?<hidden>.*?)(?:::(?<hint>.*?))?\}\}/#) { match in
            String(match.output.hidden) + " " + (match.output.hint.map(String.init) ?? "")
        }
        return Self.decodingEntities(text)
    }
}

/// The first line of a fenced code block.
private struct Fence {
    var mark: Character
    var length: Int
    var indent: Int
    var fileName: String

    init?(opening line: Substring) {
        let indent = line.prefix { $0 == " " || $0 == ">" }.count
        let rest = line.dropFirst(indent)
        guard let mark = rest.first, mark == "`" || mark == "~" else { return nil }
        let length = rest.prefix { $0 == mark }.count
        let info = rest.dropFirst(length)
        guard length >= 3, mark == "~" || !info.contains("`") else { return nil }
        self.mark = mark
        self.length = length
        self.indent = indent
        fileName = info.firstMatch(of: #/\[([^\]]*)\]/#).map { String($0.output.1) } ?? ""
    }

    func isClosed(by line: Substring) -> Bool {
        let rest = line.drop { $0 == " " || $0 == ">" }
        let marks = rest.prefix { $0 == mark }
        return marks.count >= length && rest.dropFirst(marks.count).allSatisfy { $0 == " " }
    }
}
