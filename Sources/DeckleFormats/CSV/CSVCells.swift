/// What the cells for question, answer and takeaway hold.
enum CSVCells: String, Sendable, CaseIterable {
    /// The Markdown of the source, byte for byte; text where the source is not Markdown.
    case markdown
    case html
    case text
}
