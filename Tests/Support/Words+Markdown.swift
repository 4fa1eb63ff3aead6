extension Words {
    /// The words of Markdown as a reader sees them: no marks, no addresses of links, no names of HTML elements.
    public init(markdown: String) {
        self.init(words: [])
        var prose = ""
        var fence: Fence?
        var indented = IndentedCode()
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = fence {
                if open.isClosed(by: line) { fence = nil } else { addCode(line, indent: open.indent) }
            } else if let opened = Fence(opening: line) {
                fence = opened
                prose += "\n" + opened.fileName + "\n"
            } else if indented.contains(line) {
                addCode(line, indent: 4)
            } else {
                prose += Self.isDefinition(line) ? "\n" : Self.withoutListMark(line) + "\n"
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

    /// The line without the number of a list item, the box of a task and the kind of a callout.
    private static func withoutListMark(_ line: Substring) -> String {
        String(line).replacing(#/^(?<lead>[\s>]*)(?:\d+[.)]\s|[-*+]\s\[[ xX]\]\s|\[![A-Z]+\])/#) {
            String($0.output.lead)
        }
    }

    /// The text without addresses, footnote names and elements; entities are read.
    private static func withoutMarks(_ text: String) -> String {
        var text = text
        text.replace(#/\[\^[^\]\s]+\]:?/#, with: " ")
        text.replace(#/\]\([^()\s]*(?:\s+"(?<title>[^"]*)")?\)/#) { match in
            " " + (match.output.title.map(String.init) ?? "") + " "
        }
        text.replace(#/(?<label>\[[^\]\n]*\])\[[^\]\n]*\]/#) { String($0.output.label) }
        text.replace(#/<\/?(?:mark|sub|sup|kbd|span|bdi|b|i|u|s|ins|del|em)(?:\s[^<>]*)?>/#, with: "")
        text.replace(#/<\/?(?:details|summary|br|p|div|ruby|rt)(?:\s[^<>]*)?\/?>/#, with: " ")
        text.replace(#/<\/?(?:figure|figcaption|dl|dt|dd)(?:\s[^<>]*)?>/#, with: " ")
        // A hint stands in for what is hidden; an output that shows the words has no need of it.
        text.replace(#/\{\{c\d+::(?<hidden>.*?)(?:::.*?)?\}\}/#) { String($0.output.hidden) }
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

/// Finds code that is marked by four spaces, outside of lists and footnotes, whose content is indented too.
private struct IndentedCode {
    private var isInList = false
    private var isAfterBlank = true
    private var isInCode = false

    mutating func contains(_ line: Substring) -> Bool {
        let isBlank = line.allSatisfy { $0 == " " }
        defer { isAfterBlank = isBlank }
        if isBlank { return false }
        guard line.hasPrefix("    ") else {
            isInCode = false
            if !line.hasPrefix(" ") { isInList = line.firstMatch(of: #/^(?:[-*+]|\d+[.)]|\[\^[^\]]+\]:)\s/#) != nil }
            return false
        }
        isInCode = !isInList && (isInCode || isAfterBlank)
        return isInCode
    }
}
