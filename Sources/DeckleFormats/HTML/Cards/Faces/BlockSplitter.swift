internal import DeckleCore

/// Parts one block: what has room, and the rest.
struct BlockSplitter {
    let measure: CardMeasure
    /// In ems.
    let room: Double

    func split(_ item: CardBlock, _ width: Double) -> (CardBlock, [CardBlock])? {
        switch item {
        case .block(let block):
            return split(block, width, room).map { (.block($0), $1.map(CardBlock.block)) }
        case .question(let content):
            let type = measure.type
            let style = TextStyle(isBold: true)
            let (line, width) = (type.question * type.questionLine, width / type.question)
            return split(content, width, style, lines: room / line).map { (.question($0), [.question($1)]) }
        case .takeaway(let label, let content):
            let lines = room / measure.type.line - 1
            return split(content, width - measure.type.takeawaySide, TextStyle(), lines: lines)
                .map { (.takeaway(label: label, $0), [.block(.paragraph($1))]) }
        case .aside(let kind, let label, let content):
            return split(content, width, room - measure.type.line)
                .map { (.aside(kind, label: label, $0), $1.map(CardBlock.block)) }
        case .note, .line: return nil
        }
    }

    /// Parts blocks below each other.
    private func split(_ blocks: [Block], _ width: Double, _ room: Double) -> ([Block], [Block])? {
        var used = 0.0
        for (index, block) in blocks.enumerated() {
            let gap = index > 0 ? measure.gap(before: block) : 0
            let height = measure.height(block, width)
            if used + gap + height <= room {
                used += gap + height
                continue
            }
            let before = Array(blocks[..<index]), after = Array(blocks[(index + 1)...])
            if let (head, tail) = split(block, width, room - used - gap) { return (before + [head], tail + after) }
            return before.isEmpty ? nil : (before, Array(blocks[index...]))
        }
        return nil
    }

    private func split(_ block: Block, _ width: Double, _ room: Double) -> (Block, [Block])? {
        switch block {
        case .paragraph(let content):
            return split(content, width, TextStyle(), lines: room / measure.type.line)
                .map { (.paragraph($0), [.paragraph($1)]) }
        case .heading(let level, let content):
            return split(content, width, TextStyle(isBold: true), lines: room / measure.type.line)
                .map { (.heading(level: level, content: $0), [.heading(level: level, content: $1)]) }
        case .list(let list): return split(list, width, room)
        case .definitions(let entries): return split(entries, width, room)
        case .code(let code): return split(code, width, room)
        case .table(let table): return split(table, width, room)
        case .quote(let content): return split(content, width - 1, room).map { (.quote($0), [.quote($1)]) }
        case .group(let group): return split(group, width, room)
        case .localized(let locale, let content):
            return split(content, width, room / 1.3)
                .map { (.localized(locale, content: $0), [.localized(locale, content: $1)]) }
        case .footnote(let label, let content):
            return split(content, width / measure.type.footnote - 1, room)
                .map { (.footnote(label: label, content: $0), $1) }
        case .figure(let content, let caption):
            return split(content, width, room).map { (.figure($0, caption: []), [.figure($1, caption: caption)]) }
        case .rule, .maths, .image, .audio: return nil
        }
    }
}

// MARK: - Lines, items and rows

extension BlockSplitter {
    /// Parts running text behind as many words as some lines hold.
    private func split(
        _ content: [Inline],
        _ width: Double,
        _ style: TextStyle,
        lines: Double
    ) -> ([Inline], [Inline])? {
        var low = 0, high = InlineSplit.count(content)
        while low + 1 < high {
            let middle = (low + high) / 2
            let filler = measure.lines(InlineSplit.split(content, after: middle).head, width, style)
            let height = filler.height(1)
            if height <= lines { low = middle } else { high = middle }
        }
        guard low > 0 else { return nil }
        let (head, tail) = InlineSplit.split(content, after: low)
        return (head, tail)
    }

    private func split(_ code: CodeBlock, _ width: Double, _ room: Double) -> (Block, [Block])? {
        let type = measure.type
        var left = (room - measure.frame(of: code)) / type.code
        let lines = measure.codeLines(code, width)
        var count = 0
        while count < lines.count, left >= Double(lines[count]) * type.codeLine {
            left -= Double(lines[count]) * type.codeLine
            count += 1
        }
        if count == 0 { return splitLine(code, width, room) }
        guard count < lines.count else { return nil }
        var tail = code.lines(count..<lines.count)
        tail.fileName = nil
        return (.code(code.lines(0..<count)), [.code(tail)])
    }

    /// Parts a line of code that no card has room for.
    private func splitLine(_ code: CodeBlock, _ width: Double, _ room: Double) -> (Block, [Block])? {
        let type = measure.type
        let lines = Int((room / type.code - 2 * type.codeEdge) / type.codeLine) - 1
        let columns = Int((width / type.code - 2 * type.codeSide) / 0.602) - measure.line.deepestIndent - 4
        guard lines > 0, columns > 0, code.text.count > lines * columns else { return nil }
        let head = code.text.prefix(lines * columns), tail = code.text.dropFirst(lines * columns)
        let language = code.language
        return (
            .code(CodeBlock(language: language, fileName: code.fileName, text: String(head))),
            [.code(CodeBlock(language: language, text: String(tail)))]
        )
    }

    private func split(_ list: List, _ width: Double, _ room: Double) -> (Block, [Block])? {
        let type = measure.type, inner = width - type.indent
        var left = room
        for (index, item) in list.items.enumerated() {
            let height = max(measure.height(item.content, inner), type.line) + (index > 0 ? type.itemGap : 0)
            if height <= left {
                left -= height
                continue
            }
            let rest = list.items[(index + 1)...]
            if index > 0 { return (list.items(..<index), [list.items(index...)]) }
            guard let (head, tail) = split(item.content, inner, left) else { return nil }
            let first = List(
                start: list.start,
                isTight: list.isTight,
                items: [ListItem(isDone: item.isDone, content: head)]
            )
            return (.list(first), tail + (rest.isEmpty ? [] : [list.items(1...)]))
        }
        return nil
    }

    private func split(_ entries: [Definition], _ width: Double, _ room: Double) -> (Block, [Block])? {
        let fitting = entries.indices.last { measure.height(.definitions(Array(entries[...$0])), width) <= room }
        if let fitting, fitting + 1 < entries.count {
            return (.definitions(Array(entries[...fitting])), [.definitions(Array(entries[(fitting + 1)...]))])
        }
        guard fitting == nil, let entry = entries.first, !entry.details.isEmpty else { return nil }
        let rest = entries.dropFirst()
        let blocks = entry.terms.map { Block.paragraph([.strong($0)]) } + entry.details.flatMap(\.self)
        return split(blocks, width, room).flatMap { head, tail in
            (.quote(head), tail + (rest.isEmpty ? [] : [.definitions(Array(rest))]))
        }
    }

    private func split(_ table: Table, _ width: Double, _ room: Double) -> (Block, [Block])? {
        let heights = TableMeasure(measure, table, width).rows
        let head = table.head.isEmpty ? 0 : 1
        var used = 0.0
        let fitting =
            heights.prefix {
                used += $0
                return used <= room
            }.count - head
        guard fitting > 0, fitting < table.rows.count else { return nil }
        // Some of the rows have columns of other widths than all of them, and maybe larger type.
        let count = (1...fitting).last { measure.height(.table(table.rows(..<$0)), width) <= room }
        return count.map { (.table(table.rows(..<$0)), [.table(table.rows($0...))]) }
    }

    private func split(_ group: Group, _ width: Double, _ room: Double) -> (Block, [Block])? {
        split(group.content, width - 1, room - measure.labelHeight(of: group, width)).map { head, tail in
            var first = group, rest = group
            first.content = head
            rest.content = tail
            rest.label = []
            return (.group(first), [.group(rest)])
        }
    }
}

extension Table {
    /// Some of the rows, under the same heads.
    fileprivate func rows(_ range: some RangeExpression<Int>) -> Table {
        var table = self
        table.rows = Array(rows[range])
        return table
    }
}

extension List {
    /// Some of the items, numbered as they are in the whole.
    fileprivate func items(_ range: some RangeExpression<Int>) -> Block {
        let range = range.relative(to: items)
        let start = start.map { $0.addingReportingOverflow(range.lowerBound).partialValue }
        return .list(List(start: start, isTight: isTight, items: Array(items[range])))
    }
}
