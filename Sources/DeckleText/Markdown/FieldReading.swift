internal import DeckleCore

/// One reading of one field: parts it where it is too long, parses each part, walks the trees.
struct FieldReading {
    private(set) var log: [Diagnostic] = []
    private let text: FieldText
    private let isCloze: Bool

    init(_ text: FieldText, isCloze: Bool) {
        self.text = text
        self.isCloze = isCloze
    }

    mutating func blocks() -> [Block] {
        let parts = FieldSplitter.parts(of: text.bytes)
        guard parts.count > 1 || parts.first?.isPlain == true else { return blocks(of: text) }
        log.append(tooLong(parts))
        return parts.flatMap { part in
            let text = text.part(part.range)
            return part.isPlain ? Self.plain(text) : blocks(of: text)
        }
    }

    private mutating func blocks(of text: FieldText) -> [Block] {
        let tables = !TableGuard.isTooWide(text.bytes)
        if !tables { log.append(tooWide(text)) }
        let protected = ProtectedText(text.bytes)
        var reader = TreeReader(text: text, protected: protected, isCloze: isCloze)
        guard let blocks = Self.read(protected.bytes, tables: tables, with: &reader) else { return Self.plain(text) }
        let unused = UnusedFootnotes.labels(in: protected.bytes, used: reader.footnotes)
        log += reader.log
        guard !unused.isEmpty else { return blocks }
        var second = TreeReader(text: text, protected: protected, isCloze: isCloze)
        let marked = UnusedFootnotes.marking(unused, in: protected.bytes)
        let whole = Self.read(marked, tables: tables, with: &second)
        return whole.flatMap(UnusedFootnotes.withoutMarks) ?? blocks
    }

    private static func read(_ bytes: [UInt8], tables: Bool, with reader: inout TreeReader) -> [Block]? {
        SyntaxTree(bytes, tables: tables)?.withRoot { reader.document($0) }
    }

    /// The text as paragraphs of nothing but text.
    private static func plain(_ text: FieldText) -> [Block] {
        text.bytes.split(separator: .lineFeed).map { .paragraph([.text(String(decoding: $0, as: UTF8.self))]) }
    }

    private func tooLong(_ parts: [FieldSplitter.Part]) -> Diagnostic {
        let isPlain = parts.contains(where: \.isPlain)
        return .warning(
            "markdown.too-long",
            "the text has \(text.bytes.count) bytes and was read in \(parts.count) parts"
                + (isPlain ? ", some of them as plain text" : ""),
            at: text.place(line: 1, needle: ""),
            hint: "split it into several questions; links and footnotes do not reach from one part into another"
        )
    }

    private func tooWide(_ text: FieldText) -> Diagnostic {
        .warning(
            "markdown.table-too-wide",
            "a table has more than \(TableGuard.columnLimit) columns or \(TableGuard.cellLimit) cells",
            at: text.place(line: 1, needle: ""),
            hint: "the tables of this text were kept as text; split the table"
        )
    }
}
