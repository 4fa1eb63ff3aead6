internal import DeckleText

/// Tells which lines of a text stand in comments that take several lines.
struct CommentLines {
    /// Whether a comment goes on after the line before the next one.
    private(set) var isOpen = false

    /// Whether the next line stands in such a comment.
    mutating func take(_ line: MarkdownLine) -> Bool {
        let end = line.content.range(of: Array("-->".utf8))
        if isOpen {
            isOpen = end == nil
            return true
        }
        isOpen = line.content.starts(with: "<!--".utf8) && end == nil
        return isOpen
    }
}
