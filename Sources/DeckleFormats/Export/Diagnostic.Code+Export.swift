public import DeckleCore

extension Diagnostic.Code {
    /// A cloze question hides nothing, so there is nothing to ask.
    public static let clozeNone = Self("cloze.none", .failure)

    /// A format failed for a reason that has no code of its own.
    public static let exportFailed = Self("export.failed", .failure)
}
