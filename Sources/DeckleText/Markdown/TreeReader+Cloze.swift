internal import DeckleCore

extension TreeReader {
    /// The content with its clozes read; one that is never closed stays text.
    mutating func clozes(in content: [Inline], line: Int) -> [Inline] {
        let (content, unbalanced) = ClozeReader.read(content)
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
