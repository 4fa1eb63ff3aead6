internal import DeckleCore

extension TreeReader {
    /// The running text in a node.
    mutating func inlines(in node: SyntaxNode, depth: Int) -> [Inline] {
        var assembler = InlineAssembler(protected: protected)
        for child in node.children { append(child, to: &assembler, depth: depth + 1, line: node.startLine) }
        let content = assembler.finish()
        for stray in assembler.strays { warnOfTag(stray, near: node.startLine) }
        return isCloze ? clozes(in: content, line: node.startLine) : content
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
            node.withLiteral { assembler.append(text: $0) }
            warnOfMissingFootnote(node, line: line)
        case .softBreak: assembler.breakLine(.softBreak)
        case .lineBreak: assembler.breakLine(.lineBreak)
        case .codeSpan: assembler.append(.code(protected.restored(node.literal)))
        case .tag: assembler.append(tag: protected.restored(node.literal))
        case .emphasis: assembler.append(.emphasis(inlines(in: node, depth: depth)))
        case .strong: assembler.append(.strong(inlines(in: node, depth: depth)))
        case .strikethrough: assembler.append(.strikethrough(inlines(in: node, depth: depth)))
        case .link: assembler.append(.link(link(node, depth: depth)))
        case .image: assembler.append(.image(image(node)))
        case .footnoteMark: assembler.append(.footnoteMark(label: markLabel(node)))
        case .paragraph, .heading, .list, .item, .quote, .code, .rule, .html, .footnote, .table, .row, .cell, .other:
            assembler.append(.text(flattened(node)))
        }
    }

    private mutating func link(_ node: SyntaxNode, depth: Int) -> Link {
        Link(
            target: protected.restored(node.target),
            title: node.title.map(protected.restored),
            content: inlines(in: node, depth: depth)
        )
    }

    private func image(_ node: SyntaxNode) -> Image {
        Image(
            source: protected.restored(node.target),
            alt: protected.restored(node.text),
            title: node.title.map(protected.restored)
        )
    }

    /// The label of the footnote that a mark refers to: the parser numbers them from 1 in the order they stand.
    private func markLabel(_ node: SyntaxNode) -> String {
        guard let number = Int(node.literal), footnotes.indices.contains(number - 1) else { return node.literal }
        return footnotes[number - 1]
    }

    /// The parser makes one text node of a whole `[^label]` that no footnote answers to.
    private mutating func warnOfMissingFootnote(_ node: SyntaxNode, line: Int) {
        var isMark = false
        node.withLiteral { isMark = $0.count > 3 && $0[0] == UInt8(ascii: "[") && $0[1] == UInt8(ascii: "^") }
        guard isMark, node.literal.hasSuffix("]") else { return }
        warn(
            "markdown.missing-footnote",
            "there is no footnote \(node.literal)",
            at: text.place(line: max(node.startLine, line, 1), needle: node.literal),
            hint: "add a line \(node.literal): with its text"
        )
    }

    mutating func warnOfTag(_ tag: String, near line: Int) {
        let name = HTMLTag(tag)?.name ?? "!"
        warn(
            "markdown.raw-html",
            "HTML <\(name)> is kept as text",
            at: text.place(of: tag, from: max(line, 1)),
            hint: "write it in Markdown, or in `backticks` if it is code"
        )
    }
}
