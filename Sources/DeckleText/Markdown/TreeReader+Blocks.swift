internal import DeckleCore

extension TreeReader {
    /// A paragraph, parted at its displayed formulas.
    mutating func paragraph(_ node: SyntaxNode, depth: Int) -> [Block] {
        let (content, displays) = assembled(node, depth: depth)
        var blocks: [Block] = []
        var start = 0
        for display in displays {
            blocks += paragraph(content[start..<display], of: node, depth: depth)
            if case .maths(let tex) = content[display] {
                if isCloze { warn(of: ClozeMarks.read(tex).problems, from: node.startLine) }
                blocks.append(.maths(tex))
            }
            start = display + 1
        }
        return blocks + paragraph(content[start...], of: node, depth: depth)
    }

    /// A part of a paragraph, without the line ends around it; an `audio` element alone is a recording.
    private mutating func paragraph(_ content: ArraySlice<Inline>, of node: SyntaxNode, depth: Int) -> [Block] {
        var content = content.drop { $0 == .softBreak || $0 == .lineBreak }
        while content.last == .softBreak || content.last == .lineBreak { content.removeLast() }
        let text = Array(content).trimmed
        guard !text.isEmpty else { return [] }
        if node.startsWithTag("audio") { return [BlockAssembler.block(text)] }
        return [Block](paragraph: isCloze ? clozes(in: text, line: node.startLine, depth: depth) : text)
    }

    mutating func code(_ node: SyntaxNode) -> CodeBlock {
        var text = ""
        var lines = 0
        unsafe node.withLiteral { literal in
            lines = unsafe literal.count { $0 == .lineFeed }
            text = unsafe String(decoding: literal.last == .lineFeed ? literal.dropLast() : literal[...], as: UTF8.self)
        }
        if node.isUnclosedFence(lines: lines) { warnOfUnclosedFence(node) }
        let info = FenceInfo(protected.restored(node.fenceInfo), lineCount: lines)
        for word in info.unused { noteOfUnused(word, node) }
        let block = CodeBlock(
            language: info.language,
            fileName: info.fileName,
            markedLines: info.markedLines,
            text: protected.restored(text)
        )
        return isCloze ? clozes(in: block, line: node.startLine) : block
    }

    mutating func list(_ node: SyntaxNode, depth: Int) -> List {
        var items: [ListItem] = []
        for item in node.children {
            items.append(ListItem(isDone: item.isDone, content: blocks(in: item, depth: depth + 1)))
        }
        return List(start: node.listStart, isTight: node.isTight, items: items)
    }

    /// A table whose rows are all as wide as its head.
    mutating func table(_ node: SyntaxNode, depth: Int) -> Table {
        var head: [[Inline]] = []
        var rows: [[[Inline]]] = []
        for row in node.children {
            var cells: [[Inline]] = []
            for cell in row.children { cells.append(inlines(in: cell, depth: depth)) }
            if row.isHead { head = cells } else { rows.append(cells.fitted(to: head.count)) }
            warnOfCells(beyond: head.count, inRow: row.startLine)
        }
        return Table(alignments: node.alignments.map(Self.alignment), head: head, rows: rows)
    }

    /// The parser drops the cells that a row has beyond its head (GFM, 4.10).
    private mutating func warnOfCells(beyond count: Int, inRow line: Int) {
        let text = text
        guard let cells = Lines.cells(from: count, in: text.line(line)) else { return }
        let rest = String(decoding: cells, as: UTF8.self)
        warn(
            .markdownCellDropped,
            "a row has more cells than its head, \"\(rest)\" is left out",
            at: text.place(line: line, needle: rest),
            hint: "write \\| for a bar that belongs to a cell, in code too"
        )
    }

    /// A quote, or the callout that its first line makes of it.
    mutating func quote(_ node: SyntaxNode, depth: Int) -> Block {
        let content = blocks(in: node, depth: depth)
        return Callout.group(content).map(Block.group) ?? .quote(content)
    }

    mutating func footnote(_ node: SyntaxNode, depth: Int) -> Block {
        .footnote(label: footnoteLabel(node), content: blocks(in: node, depth: depth))
    }

    /// The label of a footnote as the source writes it; the parser keeps only where its text starts.
    func footnoteLabel(_ node: SyntaxNode) -> String {
        let line = text.line(node.startLine)
        let before = line.prefix(max(node.startColumn - 1, 0))
        guard let open = before.lastIndex(of: UInt8(ascii: "^")),
            let close = before[open...].lastIndex(of: UInt8(ascii: "]"))
        else { return "" }
        return String(decoding: before[(open + 1)..<close], as: UTF8.self)
    }

    /// The text of a node that is nested too deeply to be read.
    mutating func flattened(_ node: SyntaxNode) -> String {
        let text = text
        warn(
            .markdownTooDeep,
            "the nesting is deeper than \(Self.depthLimit) levels",
            at: text.place(line: max(node.startLine, 1), needle: ""),
            hint: "what is deeper was kept as text"
        )
        return protected.restored(node.text)
    }

    private mutating func noteOfUnused(_ word: String, _ node: SyntaxNode) {
        let text = text
        say(
            .note,
            .markdownFenceInfo,
            "\"\(word)\" behind a fence has no meaning here",
            at: text.place(line: node.startLine, needle: word),
            hint: "a fence is read as language, [file name], {1,3-4} and title=\"file name\""
        )
    }

    private mutating func warnOfUnclosedFence(_ node: SyntaxNode) {
        let marks = Lines.fence(Lines.withoutContainers(text.line(node.startLine))) ?? []
        let fence = marks.isEmpty ? "```" : String(decoding: marks, as: UTF8.self)
        let text = text
        warn(
            .markdownUnclosedFence,
            "code fence is never closed",
            at: text.place(line: node.startLine, needle: fence, label: "opened here; the rest was taken as code"),
            hint: "add a closing \(fence) line"
        )
    }

    mutating func warn(_ code: Diagnostic.Code, _ message: String, at place: @autoclosure () -> Place, hint: String) {
        say(.warning, code, message, at: place(), hint: hint)
    }

    /// What is told at each place: it hides or swallows others.
    private static let toldEachTime: Set<Diagnostic.Code> = [
        .markdownUnclosedFence, .markdownDoubtfulComment, .markdownComment,
    ]

    /// Logs something once a code and message; its place is searched for only then.
    mutating func say(
        _ severity: Diagnostic.Severity,
        _ code: Diagnostic.Code,
        _ message: String,
        at place: @autoclosure () -> Place,
        hint: String
    ) {
        guard log.count < FieldReading.warningLimit,
            Self.toldEachTime.contains(code) || !log.contains(where: { $0.code == code && $0.message == message })
        else { return }
        log.append(Diagnostic(severity, code: code, message: message, place: place(), hint: hint))
    }

    private static func alignment(_ letter: UInt8) -> Table.Alignment {
        switch letter {
        case UInt8(ascii: "l"): .left
        case UInt8(ascii: "c"): .center
        case UInt8(ascii: "r"): .right
        default: .none
        }
    }
}

extension [[Inline]] {
    /// The cells of a row, padded or cut to a width.
    func fitted(to width: Int) -> Self {
        prefix(width) + Array(repeating: [], count: Swift.max(0, width - count))
    }
}
