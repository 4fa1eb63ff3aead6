/// An export under way: takes the deck's pages in order, each once, and keeps none of them.
public protocol ExportSession {
    /// - Throws: ``Failure``
    mutating func write(_ page: Page, log: inout [Diagnostic]) throws

    /// Completes the output; what the session says of it is shown beside the file name.
    ///
    /// - Throws: ``Failure``
    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary
}
