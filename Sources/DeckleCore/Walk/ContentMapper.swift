/// Rebuilds content from the inside out; what the two functions return stands in the place of what they were given.
///
/// Throws what the functions throw, so that a mapper of functions that do not throw needs no `try`.
package struct ContentMapper<Problem: Error> {
    private let mapBlock: (Block) throws(Problem) -> [Block]
    private let mapInline: (Inline) throws(Problem) -> [Inline]

    /// - Parameters:
    ///   - block: called for every block, its content already rebuilt.
    ///   - inline: called for every inline, its content already rebuilt.
    package init(
        block: @escaping (Block) throws(Problem) -> [Block],
        inline: @escaping (Inline) throws(Problem) -> [Inline]
    ) {
        mapBlock = block
        mapInline = inline
    }

    /// Rebuilds everything in a question that is content.
    package func map(_ question: Question) throws(Problem) -> Question {
        var question = question
        question.prompt.blocks = try map(question.prompt.blocks)
        question.answer.blocks = try map(question.answer.blocks)
        if let takeaway = question.takeaway {
            question.takeaway = Takeaway(label: takeaway.label, content: try map(takeaway.content))
        }
        for index in question.asides.indices {
            question.asides[index].content.blocks = try map(question.asides[index].content.blocks)
        }
        return question
    }

    package func map(_ blocks: [Block]) throws(Problem) -> [Block] {
        var mapped: [Block] = []
        mapped.reserveCapacity(blocks.count)
        for block in blocks { mapped += try mapBlock(rebuilt(block)) }
        return mapped
    }

    package func map(_ inlines: [Inline]) throws(Problem) -> [Inline] {
        var mapped: [Inline] = []
        mapped.reserveCapacity(inlines.count)
        for inline in inlines { mapped += try mapInline(rebuilt(inline)) }
        return mapped
    }

    private func rebuilt(_ block: Block) throws(Problem) -> Block {
        switch block {
        case .code, .rule, .maths, .image, .audio: block
        case .heading(let level, let content): .heading(level: level, content: try map(content))
        case .paragraph(let content): .paragraph(try map(content))
        case .list(let list): .list(try rebuilt(list))
        case .definitions(let entries): .definitions(try rebuilt(entries))
        case .table(let table): .table(try rebuilt(table))
        case .quote(let content): .quote(try map(content))
        case .figure(let content, let caption): .figure(try map(content), caption: try map(caption))
        case .footnote(let label, let content): .footnote(label: label, content: try map(content))
        case .group(let group):
            .group(Group(kind: group.kind, label: try map(group.label), content: try map(group.content)))
        case .localized(let locale, let content): .localized(locale, content: try map(content))
        }
    }

    private func rebuilt(_ list: List) throws(Problem) -> List {
        var list = list
        for index in list.items.indices { list.items[index].content = try map(list.items[index].content) }
        return list
    }

    private func rebuilt(_ entries: [Definition]) throws(Problem) -> [Definition] {
        var entries = entries
        for index in entries.indices {
            entries[index].terms = try rebuilt(entries[index].terms)
            for position in entries[index].details.indices {
                entries[index].details[position] = try map(entries[index].details[position])
            }
        }
        return entries
    }

    private func rebuilt(_ table: Table) throws(Problem) -> Table {
        var table = table
        table.head = try rebuilt(table.head)
        for index in table.rows.indices { table.rows[index] = try rebuilt(table.rows[index]) }
        return table
    }

    private func rebuilt(_ cells: [[Inline]]) throws(Problem) -> [[Inline]] {
        var cells = cells
        for index in cells.indices { cells[index] = try map(cells[index]) }
        return cells
    }

    private func rebuilt(_ link: Link) throws(Problem) -> Link {
        var link = link
        link.content = try map(link.content)
        return link
    }

    private func rebuilt(_ inline: Inline) throws(Problem) -> Inline {
        switch inline {
        case .text, .code, .image, .maths, .footnoteMark, .softBreak, .lineBreak: inline
        case .emphasis(let content): .emphasis(try map(content))
        case .strong(let content): .strong(try map(content))
        case .strikethrough(let content): .strikethrough(try map(content))
        case .mark(let content): .mark(try map(content))
        case .superscript(let content): .superscript(try map(content))
        case .subscript(let content): .subscript(try map(content))
        case .ruby(let content, let reading): .ruby(try map(content), reading: try map(reading))
        case .link(let link): .link(try rebuilt(link))
        case .cloze(let cloze):
            .cloze(Cloze(numbers: cloze.numbers, content: try map(cloze.content), hint: cloze.hint))
        case .localized(let locale, let content): .localized(locale, content: try map(content))
        }
    }
}
