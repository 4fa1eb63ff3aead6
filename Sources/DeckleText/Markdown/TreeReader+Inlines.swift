internal import DeckleCore

extension TreeReader {
    /// The running text in a node.
    mutating func inlines(in node: SyntaxNode, depth: Int) -> [Inline] {
        let content = assembled(node, depth: depth).content
        return isCloze ? clozes(in: content, line: node.startLine, depth: depth) : content
    }

    /// The running text in a node, and where displayed formulas stand in it.
    mutating func assembled(_ node: SyntaxNode, depth: Int) -> (content: [Inline], displays: [Int]) {
        var assembler = InlineAssembler(protected: protected, depth: depth)
        for child in node.children {
            append(child, to: &assembler, depth: assembler.depthWithin + 1, line: node.startLine)
        }
        let content = assembler.finish()
        warnOfTraps(in: node)
        report(assembler.remarks, near: node.startLine)
        return (content, assembler.displays)
    }

    private mutating func append(
        _ node: SyntaxNode,
        to assembler: inout InlineAssembler,
        depth: Int,
        line: Int
    ) {
        guard depth < Self.depthLimit else {
            assembler.append(.text(flattened(node)))
            return
        }
        switch node.kind {
        case .text:
            var hasMark = false
            unsafe node.withLiteral { text in
                unsafe assembler.append(text: text)
                hasMark = unsafe text.contains(UInt8(ascii: "^"))
            }
            if hasMark { warnOfMissingFootnote(node, line: line) }
        case .softBreak: assembler.breakLine(.softBreak)
        case .lineBreak: assembler.breakLine(.lineBreak)
        case .codeSpan: assembler.append(.code(protected.restored(node.literal)))
        case .tag: assembler.append(tag: protected.restored(node.literal))
        case .emphasis: assembler.append(.emphasis(inlines(in: node, depth: depth)))
        case .strong: assembler.append(.strong(inlines(in: node, depth: depth)))
        case .strikethrough: assembler.append(.strikethrough(inlines(in: node, depth: depth)))
        case .link: assembler.append(.link(link(node, depth: depth)))
        case .image: assembler.append(image(node))
        case .footnoteMark: assembler.append(.footnoteMark(label: markLabel(node)))
        case .paragraph, .heading, .list, .item, .quote, .code, .rule, .html, .footnote, .table, .row, .cell, .other:
            assembler.append(.text(flattened(node)))
        }
    }

    private mutating func link(_ node: SyntaxNode, depth: Int) -> Link {
        let target = protected.restored(node.target)
        let title = node.title.map(protected.restored)
        guard isCloze else { return Link(target: target, title: title, content: inlines(in: node, depth: depth)) }
        let link = Link(target: target, title: title, content: assembled(node, depth: depth).content)
        // Who reads the text around it knows where a bare address ends.
        guard BareAddress(link) == nil else { return link }
        return Link(
            target: unmarked(target, line: node.startLine),
            title: title.map { unmarked($0, line: node.startLine) },
            content: clozes(in: link.content, line: node.startLine, depth: depth)
        )
    }

    private mutating func image(_ node: SyntaxNode) -> Inline {
        let line = node.startLine
        return .image(
            Image(
                source: unmarked(protected.restored(node.target), line: line),
                alt: unmarked(protected.restored(node.text), line: line),
                title: node.title.map { unmarked(protected.restored($0), line: line) }
            )
        )
    }

    /// The label of the footnote that a mark refers to: the parser numbers them from 1 in the order they stand.
    private func markLabel(_ node: SyntaxNode) -> String {
        guard let number = Int(node.literal), footnotes.indices.contains(number - 1) else { return node.literal }
        return footnotes[number - 1]
    }

    /// The parser gives a `[^label]` that no footnote answers to back as text.
    private mutating func warnOfMissingFootnote(_ node: SyntaxNode, line: Int) {
        guard log.count < FieldReading.warningLimit, let mark = missingMark(node) else { return }
        let message = "there is no footnote \(mark)"
        guard !log.contains(where: { $0.message == message }) else { return }
        let place = text.place(of: mark, from: max(line, 1))
        guard place.excerpt?.text.contains("\\" + mark) == false else { return }
        warn(
            .markdownMissingFootnote,
            message,
            at: place,
            hint: "add a line \(mark): with its text"
        )
    }

    /// The first `[^label]` in a text.
    private func missingMark(_ node: SyntaxNode) -> String? {
        var mark: String?
        unsafe node.withLiteral { text in
            guard let start = unsafe Array(text)[...].range(of: Array("[^".utf8)),
                let end = unsafe text[start.upperBound...].firstIndex(of: UInt8(ascii: "]")), end > start.upperBound,
                unsafe !text[start.upperBound..<end].contains(.space)
            else { return }
            mark = unsafe String(decoding: text[start.lowerBound...end], as: UTF8.self)
        }
        return mark
    }
}
