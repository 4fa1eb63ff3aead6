public import DeckleCore

extension Diagnostic.Code {
    /// A sheet has more questions than browsers print at once.
    public static let htmlTooLongToPrint = Self("html.too-long-to-print", .failure)
}
