internal import DeckleCore

/// Walks a syntax tree and builds the blocks of the model.
struct TreeReader {
    /// Deeper nesting is kept as text.
    static let depthLimit = 200

    let text: FieldText
    let protected: ProtectedText
    let components: [Component]
    let isCloze: Bool
    let signs: TrapSigns
    var log: [Diagnostic] = []
    /// The labels of the footnotes in the order the parser numbers them.
    private(set) var footnotes: [String] = []

    init(text: FieldText, protected: ProtectedText, components: [Component], isCloze: Bool) {
        self.text = text
        self.protected = protected
        self.components = components
        self.isCloze = isCloze
        signs = TrapSigns(text.bytes)
    }

    mutating func document(_ root: SyntaxNode) -> [Block] {
        footnotes = root.children.filter { $0.kind == .footnote }.map(footnoteLabel)
        return blocks(in: root, depth: 0)
    }

    mutating func blocks(in node: SyntaxNode, depth: Int) -> [Block] {
        var assembler = BlockAssembler(protected: protected, components: components, depth: depth)
        for child in node.children {
            if child.kind == .html {
                read(html: child, into: &assembler)
            } else {
                assembler.append(blocks(of: child, depth: assembler.depthWithin + 1))
            }
        }
        let known = assembler.remarks.count
        let blocks = assembler.finish()
        report(assembler.remarks.dropFirst(known), near: node.startLine)
        return blocks
    }

    private mutating func blocks(of node: SyntaxNode, depth: Int) -> [Block] {
        guard depth < Self.depthLimit else { return [.paragraph([.text(flattened(node))])] }
        return switch node.kind {
        case .paragraph: paragraph(node, depth: depth)
        case .code: [.code(code(node))]
        case .list: [.list(list(node, depth: depth))]
        case .heading: [.heading(level: node.headingLevel, content: inlines(in: node, depth: depth))]
        case .table: [.table(table(node, depth: depth))]
        case .quote: [quote(node, depth: depth)]
        case .rule: [.rule]
        case .footnote: [footnote(node, depth: depth)]
        case .html, .item, .row, .cell, .text, .softBreak, .lineBreak, .codeSpan, .tag, .emphasis, .strong,
            .strikethrough, .link, .image, .footnoteMark, .other:
            [.paragraph([.text(flattened(node))])]
        }
    }
}
