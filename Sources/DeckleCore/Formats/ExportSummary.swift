/// What an export made, for the line that the user sees.
public struct ExportSummary: Sendable, Hashable {
    /// A few words, such as `28 decks` or `A4, theme "plain"`.
    public var detail: String

    public init(detail: String) {
        self.detail = detail
    }
}
