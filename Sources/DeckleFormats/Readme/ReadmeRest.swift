internal import DeckleText

/// What stands outside the questions of a text, which no output has.
struct ReadmeRest {
    /// What a line outside the questions is, in the order in which it is told.
    enum Kind: String, CaseIterable {
        case contents
        case badges = "badges and pictures"
        case links
        case tables
        case code
        case prose
        case comments
    }

    /// How many lines there are of a kind, and the first of them.
    private(set) var lines: [Kind: (count: Int, first: Int)] = [:]

    init(_ script: ReadmeScript) {
        var next = script.cut.questions[...], lines = self.lines
        let start = script.outline.frontMatter?.end ?? script.text.range.lowerBound
        script.text.forEachLine(in: script.text.range) { line in
            guard line.range.lowerBound >= start else { return }
            while let question = next.first, question.end <= line.range.lowerBound { next.removeFirst() }
            let isInQuestion = next.first.map { $0.title.lowerBound <= line.range.upperBound } ?? false
            guard !isInQuestion, let kind = Self.kind(of: line) else { return }
            lines[kind, default: (0, line.number)].count += 1
        }
        self.lines = lines
    }

    /// Nil for lines without words, and for headings, which name sections.
    private static func kind(of line: MarkdownLine) -> Kind? {
        let content = line.content
        if line.isInComment { return content.drop { $0 == UInt8(ascii: "<") }.hasWords ? .comments : nil }
        if line.isFenced { return .code }
        if content.isJump || content.range(of: Array("](#".utf8)) != nil { return .contents }
        if content.starts(with: "![".utf8) || content.starts(with: "[![".utf8) { return .badges }
        if content.range(of: Array("<img".utf8)) != nil { return .badges }
        guard content.hasWords, MarkdownLine.heading(content) == nil else { return nil }
        if content.first == UInt8(ascii: "|") { return .tables }
        return content.containerMark != nil && content.range(of: Array("](".utf8)) != nil ? .links : .prose
    }

    /// As it is told, such as `12 lines of contents from line 4 and one of prose, line 2`; nil where nothing is left out.
    var words: String? {
        let parts = Kind.allCases.compactMap { kind in lines[kind].map { Self.words(kind, $0.count, $0.first) } }
        guard let last = parts.last else { return nil }
        return parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func words(_ kind: Kind, _ count: Int, _ first: Int) -> String {
        count == 1
            ? "one line of \(kind.rawValue) (line \(first))"
            : "\(count) lines of \(kind.rawValue) (from line \(first))"
    }

    /// The first line of all.
    var firstLine: Int? { lines.values.map(\.first).min() }
}

extension ReadmeQuestion {
    /// Where it ends in the text, in bytes.
    fileprivate var end: Int { max(title.upperBound, body.upperBound) }
}

extension ArraySlice<UInt8> {
    /// Whether there are words besides tags.
    fileprivate var hasWords: Bool {
        var isTag = false
        for byte in self {
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag, byte.isLetter || byte >= 0x80 { return true }
            if byte == UInt8(ascii: ">") { isTag = false }
        }
        return false
    }
}
