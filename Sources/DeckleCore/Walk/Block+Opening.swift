extension [Block] {
    /// The running text that the blocks open with, a heading or a paragraph, and the blocks after it; nil where they open
    /// with something else.
    package var opening: (content: [Inline], rest: [Block])? {
        if case .paragraph(let content)? = first { return (content, Array(dropFirst())) }
        if case .heading(_, let content)? = first { return (content, Array(dropFirst())) }
        return nil
    }
}
