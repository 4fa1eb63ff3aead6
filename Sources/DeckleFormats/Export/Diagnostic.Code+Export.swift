public import DeckleCore

extension Diagnostic.Code {
    /// A format failed for a reason that has no code of its own.
    public static let exportFailed = Self("export.failed", .failure)
}
