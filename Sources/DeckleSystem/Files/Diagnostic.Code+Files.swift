public import DeckleCore

extension Diagnostic.Code {
    /// The output cannot be written.
    public static let outputUnwritable = Self("output.unwritable", .failure)
}
