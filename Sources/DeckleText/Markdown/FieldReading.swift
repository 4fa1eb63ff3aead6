internal import DeckleCore

/// One reading of one field: parts it where it is too long, parses each part, walks the trees.
struct FieldReading {
    /// What there was to say, at most ``warningLimit`` and a last word.
    private(set) var log: [Diagnostic] = []
    private let text: FieldText
    private let isCloze: Bool

    /// A text with more is not meant as Markdown.
    static let warningLimit = 100

    init(_ text: FieldText, isCloze: Bool) {
        self.text = text
        self.isCloze = isCloze
    }

    mutating func blocks() -> [Block] {
        if let found = UnreadableCharacter(in: text.bytes) { log.append(unreadable(found)) }
        if !isCloze, let source = ClozeOpening.first(in: text.bytes) { log.append(unhidden(source)) }
        let parts = FieldSplitter.parts(of: text.bytes)
        guard parts.count > 1 || parts.first?.isPlain == true else { return blocks(of: text) }
        log.append(tooLong(parts))
        return parts.flatMap { part in
            let text = text.part(part.range, line: part.line)
            return part.isPlain ? Self.plain(text) : blocks(of: text)
        }
    }

    private mutating func blocks(of source: FieldText) -> [Block] {
        let components = ComponentText(source.bytes)
        let text = components.map { source.rewritten($0.bytes, lines: $0.lines) } ?? source
        let tables = !TableGuard.isTooWide(text.bytes)
        if !tables { add([tooWide(text)]) }
        let protected = ProtectedText(text.bytes, isCloze: isCloze)
        let known = components?.components ?? []
        var reader = TreeReader(text: text, protected: protected, components: known, isCloze: isCloze)
        guard let blocks = Self.read(protected.bytes, tables: tables, with: &reader) else { return Self.plain(source) }
        let unused = UnusedFootnotes.labels(in: protected.bytes, used: reader.footnotes)
        add(reader.log)
        add(IdleDefinition.all(in: text.bytes).map { $0.diagnostic(in: text) })
        guard !unused.isEmpty else { return blocks }
        var second = TreeReader(text: text, protected: protected, components: known, isCloze: isCloze)
        let marked = UnusedFootnotes.marking(unused, in: protected.bytes)
        let whole = Self.read(marked, tables: tables, with: &second)
        return whole.flatMap(UnusedFootnotes.withoutMarks) ?? blocks
    }

    private mutating func add(_ found: [Diagnostic]) {
        guard log.count <= Self.warningLimit else { return }
        log += found.prefix(Self.warningLimit - log.count)
        guard log.count == Self.warningLimit, !found.isEmpty else { return }
        log.append(
            .warning(
                .markdownMoreWarnings,
                "there is more to say about this text than these \(Self.warningLimit) warnings",
                at: text.place(line: 1, needle: "")
            )
        )
    }

    private static func read(_ bytes: [UInt8], tables: Bool, with reader: inout TreeReader) -> [Block]? {
        SyntaxTree(bytes, tables: tables)?.withRoot { reader.document($0) }
    }

    /// The text as paragraphs of nothing but text.
    private static func plain(_ text: FieldText) -> [Block] {
        text.bytes.split(separator: .lineFeed).map { .paragraph([.text(String(decoding: $0, as: UTF8.self))]) }
    }

    private func unreadable(_ found: UnreadableCharacter) -> Diagnostic {
        let line = text.bytes[..<found.range.lowerBound].count { $0 == .lineFeed } + 1
        return .warning(
            .markdownUnreadableCharacter,
            found.message,
            at: text.place(line: line, needle: String(decoding: text.bytes[found.range], as: UTF8.self)),
            hint: "take it out of the source"
        )
    }

    private func unhidden(_ source: String) -> Diagnostic {
        .note(
            .clozeOfAnotherForm,
            "\(source)…}} is text, as the question has another form",
            at: text.place(of: source, from: 1),
            hint: "give the question the form cloze if it is to hide something"
        )
    }

    private func tooLong(_ parts: [FieldSplitter.Part]) -> Diagnostic {
        let isPlain = parts.contains(where: \.isPlain)
        return .warning(
            .markdownTooLong,
            "the text has \(text.bytes.count) bytes and was read in \(parts.count) parts"
                + (isPlain ? ", some of them as plain text" : ""),
            at: text.place(line: 1, needle: ""),
            hint: "split it into several questions; links and footnotes do not reach from one part into another"
        )
    }

    private func tooWide(_ text: FieldText) -> Diagnostic {
        .warning(
            .markdownTableTooWide,
            TableGuard.message,
            at: text.place(line: 1, needle: ""),
            hint: "the tables of this text were kept as text; split the table"
        )
    }
}
