/// Rebuilds content from the inside out; what the two functions return stands in the place of what they were given.
package struct ContentMapper {
    private let mapBlock: (Block) throws -> [Block]
    private let mapInline: (Inline) throws -> [Inline]

    /// - Parameters:
    ///   - block: called for every block, its content already rebuilt.
    ///   - inline: called for every inline, its content already rebuilt.
    package init(block: @escaping (Block) throws -> [Block], inline: @escaping (Inline) throws -> [Inline]) {
        mapBlock = block
        mapInline = inline
    }

    package func map(_ blocks: [Block]) throws -> [Block] {
        try blocks.flatMap { try mapBlock(rebuilt($0)) }
    }

    package func map(_ inlines: [Inline]) throws -> [Inline] {
        try inlines.flatMap { try mapInline(rebuilt($0)) }
    }

    private func rebuilt(_ block: Block) throws -> Block {
        switch block {
        case .code, .rule, .maths, .image, .audio: block
        case .heading(let level, let content): .heading(level: level, content: try map(content))
        case .paragraph(let content): .paragraph(try map(content))
        case .list(let list): .list(try rebuilt(list))
        case .table(let table): .table(try rebuilt(table))
        case .quote(let content): .quote(try map(content))
        case .footnote(let label, let content): .footnote(label: label, content: try map(content))
        case .group(let group):
            .group(Group(kind: group.kind, label: try map(group.label), content: try map(group.content)))
        case .localized(let locale, let content): .localized(locale, content: try map(content))
        }
    }

    private func rebuilt(_ list: List) throws -> List {
        var list = list
        list.items = try list.items.map { ListItem(isDone: $0.isDone, content: try map($0.content)) }
        return list
    }

    private func rebuilt(_ table: Table) throws -> Table {
        Table(
            alignments: table.alignments,
            head: try table.head.map { try map($0) },
            rows: try table.rows.map { try $0.map { try map($0) } }
        )
    }

    private func rebuilt(_ inline: Inline) throws -> Inline {
        switch inline {
        case .text, .code, .image, .maths, .footnoteMark, .softBreak, .lineBreak: inline
        case .emphasis(let content): .emphasis(try map(content))
        case .strong(let content): .strong(try map(content))
        case .strikethrough(let content): .strikethrough(try map(content))
        case .mark(let content): .mark(try map(content))
        case .superscript(let content): .superscript(try map(content))
        case .subscript(let content): .subscript(try map(content))
        case .link(let link): .link(Link(target: link.target, title: link.title, content: try map(link.content)))
        case .cloze(let cloze):
            .cloze(Cloze(number: cloze.number, content: try map(cloze.content), hint: cloze.hint))
        case .localized(let locale, let content): .localized(locale, content: try map(content))
        }
    }
}
