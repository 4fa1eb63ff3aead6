extension TreeReader {
    /// The pieces of an HTML block go to the assembler, which pairs them with what Markdown puts between them.
    mutating func read(html node: SyntaxNode, into assembler: inout BlockAssembler) {
        let known = assembler.strays.count
        assembler.append(html: protected.restored(node.literal))
        for stray in assembler.strays.dropFirst(known) { warnOfTag(stray, near: node.startLine) }
    }
}
