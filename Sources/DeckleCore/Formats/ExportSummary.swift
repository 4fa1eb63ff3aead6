/// What an export made, for the line that the user sees.
public struct ExportSummary: Sendable, Hashable {
    /// A few words, such as `28 decks` or `A4, theme "plain"`.
    public var detail: String
    /// What has changed since the output before; nil where there was none, or where nothing is carried on.
    public var changes: ChangeReport?

    public init(detail: String, changes: ChangeReport? = nil) {
        self.detail = detail
        self.changes = changes
    }
}
