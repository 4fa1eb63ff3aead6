internal import DeckleCore

extension TreeReader {
    mutating func htmlText(_ node: SyntaxNode) -> [Block] {
        let source = protected.restored(node.literal)
        warnOfTag(source, near: node.startLine)
        return [.paragraph([.text(source)])]
    }
}
