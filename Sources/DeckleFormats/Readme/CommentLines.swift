internal import DeckleText

/// Tells which lines of a text stand in comments that take several lines.
struct CommentLines {
    private var isOpen = false

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

    /// Whether the line before the next one stands in a comment that goes on.
    var goesOn: Bool { isOpen }
}
