internal import DeckleCore
internal import DeckleText

/// Writes the model as text, for ``PlainText``.
struct PlainTextWriter {
    private(set) var text = ""
    /// Whether the address of a link is written behind its text.
    let showsAddresses: Bool
    /// What the lines of the current block start with, such as `> `.
    private var margin = ""

    init(showsAddresses: Bool) {
        self.showsAddresses = showsAddresses
    }

    mutating func write(_ blocks: [Block]) {
        write(blocks, gap: "\n")
    }

    /// - Parameter gap: the line ends between blocks beyond the first.
    private mutating func write(_ blocks: [Block], gap: String) {
        for (index, block) in blocks.enumerated() {
            if index > 0 {
                text += gap
                startLine()
            }
            write(block)
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(_, let content), .paragraph(let content): write(content)
        case .list(let list): write(list)
        case .definitions(let entries): write(entries)
        case .code(let code): write(code)
        case .table(let table): write(table)
        case .quote(let content): indent(by: "> ", first: "> ") { $0.write(content) }
        case .rule: text += "---"
        case .maths(let tex): text += ClozeMarks.plain(tex)
        case .image(let image): write(image)
        case .figure(let content, let caption): write(content + (caption.isEmpty ? [] : [.paragraph(caption)]))
        case .audio(let audio): text += audio.words
        case .footnote(let label, let content): indent(by: "  ", first: "[\(label)] ") { $0.write(content) }
        case .group(let group): write((group.label.isEmpty ? [] : [.paragraph(group.label)]) + group.content)
        case .localized(_, let content): write(content)
        }
    }

    private mutating func write(_ list: List) {
        for (index, item) in list.items.enumerated() {
            if index > 0 {
                if !list.isTight { text += "\n" }
                startLine()
            }
            let number = list.start.map { "\($0.addingReportingOverflow(index).partialValue). " } ?? "- "
            let task = item.isDone.map { $0 ? "☑ " : "☐ " } ?? ""
            indent(by: "  ", first: number + task) { $0.write(item.content, gap: list.isTight ? "" : "\n") }
        }
    }

    /// Terms stand at the margin, what is said of them deeper.
    private mutating func write(_ entries: [Definition]) {
        for (index, entry) in entries.enumerated() {
            if index > 0 { startLine() }
            for (index, term) in entry.terms.enumerated() {
                if index > 0 { startLine() }
                write(term)
            }
            for content in entry.details {
                startLine()
                indent(by: "  ", first: "  ") { $0.write(content, gap: "") }
            }
        }
    }

    /// Code stands at the left margin, wherever its block is, so that it can be copied as it is.
    private mutating func write(_ code: CodeBlock) {
        let parts = [code.fileName, code.text].compactMap(\.self)
        if text.hasSuffix(margin) { text.removeLast(margin.count) }
        text += parts.joined(separator: "\n")
    }

    private mutating func write(_ table: Table) {
        for (index, row) in table.allRows.enumerated() {
            if index > 0 { startLine() }
            for (column, cell) in row.enumerated() {
                if column > 0 { text += " | " }
                write(cell)
            }
        }
    }

    /// A picture is its words here; the file is for formats that can hold one.
    private mutating func write(_ image: Image) {
        text += image.media == nil ? image.words : image.alt
    }

    mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let words), .code(let words): text += words
        case .maths(let tex): text += ClozeMarks.plain(tex)
        case .emphasis(let content), .strong(let content), .strikethrough(let content), .mark(let content),
            .superscript(let content), .subscript(let content), .localized(_, let content):
            write(content)
        case .ruby(let content, let reading):
            write(content)
            text += "("
            write(reading)
            text += ")"
        case .link(let link): write(link)
        case .image(let image): write(image)
        // A hint stands in the place of what is hidden, and here nothing is.
        case .cloze(let cloze): write(cloze.content)
        case .footnoteMark(let label): text += "[\(label)]"
        case .softBreak, .lineBreak: startLine()
        }
    }

    private mutating func write(_ link: Link) {
        guard let address = link.address else { return write(link.words) }
        write(link.content)
        guard showsAddresses else { return }
        let isSeen = link.content == [.text(link.target)] || "mailto:" + PlainText.line(link.content) == link.target
        if !isSeen { text += " (\(address))" }
    }

    private mutating func indent(by deeper: String, first: String, write: (inout PlainTextWriter) -> Void) {
        let outer = margin
        text += first
        margin += deeper
        write(&self)
        margin = outer
    }

    private mutating func startLine() {
        text += "\n" + margin
    }
}
