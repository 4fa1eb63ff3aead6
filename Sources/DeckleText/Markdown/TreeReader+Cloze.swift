internal import DeckleCore

extension TreeReader {
    /// The content with its clozes read; one that is never closed stays text.
    ///
    /// - Parameters:
    ///   - line: where the content starts.
    ///   - depth: how deep it stands in other elements; the deeper, the less clozes may stand in each other.
    mutating func clozes(in content: [Inline], line: Int, depth: Int) -> [Inline] {
        let (content, unbalanced) = ClozeReader.read(content, nesting: depth < 16 ? 8 : 1)
        if unbalanced > 0 {
            let text = text
            warn(
                "cloze.unbalanced",
                "a cloze is opened and never closed",
                at: text.place(of: "{{c", from: max(line, 1)),
                hint: "close it with }}"
            )
        }
        return content
    }
}
