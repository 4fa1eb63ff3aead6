/// A program of the machine that makes a PDF of one page of markup, used once.
public protocol PagePrinter: AnyObject {
    /// What people call the program, such as `chromium`.
    var name: String { get }

    /// Where the page is written: HTML that holds all that it needs.
    var page: any Output { get }

    /// Makes the PDF of what was written.
    ///
    /// - Parameters:
    ///   - seconds: how long the program may take.
    ///   - log: gets what there is to say of how it ran.
    /// - Throws: ``Failure`` where it fails, or does not end in time.
    func pdf(within seconds: Int, log: inout [Diagnostic]) throws -> SourceBytes
}
