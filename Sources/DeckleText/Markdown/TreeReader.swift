internal import DeckleCore

/// Walks a syntax tree and builds the blocks of the model.
struct TreeReader {
    /// Deeper nesting is kept as text.
    static let depthLimit = 200

    let text: FieldText
    let protected: ProtectedText
    let isCloze: Bool
    var log: [Diagnostic] = []
    /// The labels of the footnotes in the order the parser numbers them.
    private(set) var footnotes: [String] = []

    init(text: FieldText, protected: ProtectedText, isCloze: Bool) {
        self.text = text
        self.protected = protected
        self.isCloze = isCloze
    }

    mutating func document(_ root: SyntaxNode) -> [Block] {
        footnotes = root.children.filter { $0.kind == .footnote }.map(footnoteLabel)
        return blocks(in: root, depth: 0)
    }

    mutating func blocks(in node: SyntaxNode, depth: Int) -> [Block] {
        var blocks: [Block] = []
        for child in node.children { append(child, to: &blocks, depth: depth + 1) }
        return blocks
    }

    private mutating func append(_ node: SyntaxNode, to blocks: inout [Block], depth: Int) {
        guard depth < Self.depthLimit else {
            blocks.append(.paragraph([.text(flattened(node))]))
            return
        }
        switch node.kind {
        case .paragraph: blocks += paragraph(node, depth: depth)
        case .code: blocks.append(.code(code(node)))
        case .list: blocks.append(.list(list(node, depth: depth)))
        case .heading: blocks.append(.heading(level: node.headingLevel, content: inlines(in: node, depth: depth)))
        case .table: blocks.append(.table(table(node, depth: depth)))
        case .quote: blocks.append(quote(node, depth: depth))
        case .rule: blocks.append(.rule)
        case .footnote: blocks.append(footnote(node, depth: depth))
        case .html: blocks += htmlText(node)
        case .item, .row, .cell, .text, .softBreak, .lineBreak, .codeSpan, .tag, .emphasis, .strong, .strikethrough,
            .link, .image, .footnoteMark, .other:
            blocks.append(.paragraph([.text(flattened(node))]))
        }
    }
}
