internal import DeckleCore

extension TreeReader {
    /// The content with its clozes read; one that is never closed stays text.
    ///
    /// - Parameters:
    ///   - line: where the content starts.
    ///   - depth: how deep it stands in other elements; the deeper, the less clozes may stand in each other.
    mutating func clozes(in content: [Inline], line: Int, depth: Int) -> [Inline] {
        let (content, unbalanced) = ClozeReader.read(content, nesting: depth < 16 ? ClozeMarks.nesting : 1)
        if unbalanced > 0 { warnOfUnbalancedCloze(from: line) }
        return content
    }

    /// The code with its clozes lifted out of the text.
    mutating func clozes(in code: CodeBlock, line: Int) -> CodeBlock {
        var code = code
        if code.liftClozes() > 0 { warnOfUnbalancedCloze(from: line) }
        return code
    }

    mutating func warnOfUnbalancedCloze(from line: Int) {
        let text = text
        warn(
            .clozeUnbalanced,
            "a cloze is opened and never closed",
            at: text.place(of: "{{c", from: max(line, 1)),
            hint: "close it with }}"
        )
    }
}
