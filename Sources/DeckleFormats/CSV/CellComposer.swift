internal import DeckleCore
internal import DeckleText

/// Makes the cells of a plain table.
struct CellComposer {
    private let cells: CSVCells
    private let renderer: HTMLRenderer
    /// What stands between the words before a takeaway and the takeaway.
    private let colon: String

    /// HTML cells hold pictures in themselves, as a table has no other place for them.
    ///
    /// - Throws: ``Failure`` where the theme does not say how much fits in a line.
    init(_ job: ExportJob, cells: CSVCells) throws {
        self.cells = cells
        colon = job.theme.labels["colon"] + job.theme.labels["colon-gap"]
        let dialect = Dialect(measure: try LineMeasure(job.theme))
        renderer = HTMLRenderer(dialect: dialect, headingBase: 3, idPrefix: "a", asset: job.media.dataAddress)
    }

    /// Texts parted by a comma and a space; one in which a comma or a quotation mark stands is quoted as cells are, so that
    /// they can be told apart again.
    static func list(_ texts: [String]) -> String {
        texts.map { $0.needsQuotes ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 }.joined(separator: ", ")
    }

    func cell(_ passage: Passage) throws -> String {
        switch cells {
        case .markdown: passage.markdown ?? PlainText.text(passage.blocks)
        case .html: try renderer.render(passage.blocks).text
        case .text: PlainText.text(passage.blocks)
        }
    }

    /// The asides of a kind; empty where the question has none.
    func asides(_ kind: Aside.Kind, of question: Question) throws -> String {
        try question.asides.filter { $0.kind == kind }.map { try cell($0.content) }.joined(separator: "\n\n")
    }

    /// The takeaway with the words that introduce it; empty where the question has none.
    func takeaway(of question: Question) throws -> String {
        guard let takeaway = question.takeaway else { return "" }
        switch cells {
        case .markdown:
            let paragraph = question.answer.markdown.flatMap {
                Self.lastParagraph(of: $0, startingWith: takeaway.label)
            }
            return paragraph ?? PlainText.line(sentence(of: takeaway))
        case .html:
            var passage = renderer.passage(of: question.answer.blocks, takeaway: takeaway.content)
            return try passage.render(sentence(of: takeaway)).text
        case .text: return PlainText.line(sentence(of: takeaway))
        }
    }

    /// The takeaway as it reads in running text: its label, a colon, its content.
    private func sentence(of takeaway: Takeaway) -> [Inline] {
        takeaway.label.isEmpty ? takeaway.content : [.text(takeaway.label + colon)] + takeaway.content
    }

    /// The last paragraph of a Markdown text whose first words, apart from marks of emphasis, are `label`.
    private static func lastParagraph(of markdown: String, startingWith label: String) -> String? {
        guard !label.isEmpty else { return nil }
        var after = ""
        var rest = markdown.utf8[...]
        while !rest.isEmpty {
            let start = rest.lastIndex(of: UInt8(ascii: "\n")).map { rest.index(after: $0) } ?? rest.startIndex
            let line = Substring(rest[start...])
            if line.drop(while: { " >*_".contains($0) }).hasPrefix(label) { return line + after }
            after = line.allSatisfy(\.isWhitespace) ? "" : "\n" + line + after
            rest = rest[..<start].dropLast()
        }
        return nil
    }
}

extension String {
    /// Whether it could not be told from its neighbours in a list.
    fileprivate var needsQuotes: Bool {
        utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
            || first?.isWhitespace == true || last?.isWhitespace == true
    }
}
