/// What an export made, for the line that the user sees.
public struct ExportSummary: Sendable, Hashable {
    /// A few words, such as `28 decks` or `A4, theme "plain"`.
    public var detail: String
    /// What else there is to know before it is used, a line each, such as how many sheets a printer needs.
    public var remarks: [String]
    /// What there is to know of single questions, a line each, for who asks for everything.
    public var details: [String]
    /// What has changed since the output before; nil where there was none, or where nothing is carried on.
    public var changes: ChangeReport?

    public init(detail: String, remarks: [String] = [], details: [String] = [], changes: ChangeReport? = nil) {
        self.detail = detail
        self.remarks = remarks
        self.details = details
        self.changes = changes
    }
}
