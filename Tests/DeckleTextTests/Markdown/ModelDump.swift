import DeckleCore

/// The model as indented lines, one a block, running text in brackets; for reading and comparing in tests.
struct ModelDump {
    private(set) var lines: [String] = []

    static func text(_ blocks: [Block]) -> String {
        var dump = ModelDump()
        dump.add(blocks, 0)
        return dump.lines.map { $0 + "\n" }.joined()
    }

    private mutating func line(_ text: String, _ depth: Int) {
        lines.append(String(repeating: "  ", count: depth) + text)
    }

    private mutating func add(_ blocks: [Block], _ depth: Int) {
        for block in blocks { add(block, depth) }
    }

    private mutating func add(_ block: Block, _ depth: Int) {
        switch block {
        case .heading(let level, let content): line("heading \(level): \(Self.inlines(content))", depth)
        case .paragraph(let content): line("paragraph: \(Self.inlines(content))", depth)
        case .list(let list): add(list, depth)
        case .definitions(let entries): entries.forEach { add($0, depth) }
        case .code(let code): add(code, depth)
        case .table(let table): add(table, depth)
        case .quote(let content): add(content, named: "quote", depth)
        case .rule: line("rule", depth)
        case .maths(let tex): line("maths: \(Self.quoted(tex))", depth)
        case .image(let image): line(Self.image(image), depth)
        case .figure(let content, let caption): add(content, named: "figure: \(Self.inlines(caption))", depth)
        case .audio(let audio): line("audio \(audio.source): \(audio.label)", depth)
        case .footnote(let label, let content): add(content, named: "footnote \(label)", depth)
        case .group(let group): add(group.content, named: "group \(group.kind): \(Self.inlines(group.label))", depth)
        case .localized(let locale, let content): add(content, named: Self.locale(locale), depth)
        }
    }

    private mutating func add(_ content: [Block], named name: String, _ depth: Int) {
        line(name, depth)
        add(content, depth + 1)
    }

    private mutating func add(_ list: List, _ depth: Int) {
        line((list.start.map { "list from \($0)" } ?? "list") + (list.isTight ? "" : ", loose"), depth)
        for item in list.items {
            add(item.content, named: item.isDone.map { $0 ? "done" : "open" } ?? "item", depth + 1)
        }
    }

    private mutating func add(_ entry: Definition, _ depth: Int) {
        for term in entry.terms { line("term: \(Self.inlines(term))", depth) }
        for content in entry.details { add(content, named: "detail", depth) }
    }

    private mutating func add(_ code: CodeBlock, _ depth: Int) {
        let marks = code.markedLines.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
        let facts = [code.language, code.fileName.map { "[\($0)]" }, marks.isEmpty ? nil : "{\(marks)}"]
        line((["code"] + facts.compactMap(\.self)).joined(separator: " "), depth)
        for text in code.text.split(separator: "\n", omittingEmptySubsequences: false) { line("| \(text)", depth + 1) }
        for cloze in code.clozes {
            line("cloze \(Self.cards(cloze.numbers)): \(cloze.range) \(cloze.hint ?? "")", depth + 1)
        }
    }

    private mutating func add(_ table: Table, _ depth: Int) {
        let head = table.head.isEmpty ? ", no head" : ""
        line("table " + table.alignments.map(\.rawValue).joined(separator: " ") + head, depth)
        for row in table.allRows {
            line("row " + row.map { "<\(Self.inlines($0))>" }.joined(separator: " "), depth + 1)
        }
    }

    static func inlines(_ inlines: [Inline]) -> String { inlines.map(inline).joined() }

    private static func inline(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): text
        case .code(let code): "[code \(code)]"
        case .emphasis(let content): "[em \(inlines(content))]"
        case .strong(let content): "[strong \(inlines(content))]"
        case .strikethrough(let content): "[del \(inlines(content))]"
        case .mark(let content): "[mark \(inlines(content))]"
        case .superscript(let content): "[sup \(inlines(content))]"
        case .subscript(let content): "[sub \(inlines(content))]"
        case .ruby(let content, let reading): "[ruby \(inlines(content)): \(inlines(reading))]"
        case .link(let link): "[link \(link.target)\(link.title.map { " \"\($0)\"" } ?? ""): \(inlines(link.content))]"
        case .image(let value): "[\(image(value))]"
        case .maths(let tex): "[maths \(tex)]"
        case .cloze(let cloze):
            "[cloze \(Self.cards(cloze.numbers)): \(inlines(cloze.content))\(cloze.hint.map { " :: \($0)" } ?? "")]"
        case .footnoteMark(let label): "[note \(label)]"
        case .softBreak: "⏎"
        case .lineBreak: "⏎⏎"
        case .localized(let place, let content): "[\(locale(place)) \(inlines(content))]"
        }
    }

    private static func cards(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ",") }

    private static func image(_ image: Image) -> String {
        "image \(image.source)\(image.title.map { " \"\($0)\"" } ?? ""): \(image.alt)"
    }

    private static func locale(_ locale: Locale) -> String {
        ["locale", locale.language, locale.direction?.rawValue].compactMap(\.self).joined(separator: " ")
    }

    private static func quoted(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
    }
}
