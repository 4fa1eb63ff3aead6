/// What an exporter may use of the machine beside the deck: files that its options name, fonts, and what prints pages.
public protocol ExportFiles: Sendable {
    /// A file that an option names; nil where there is none.
    ///
    /// - Throws: ``Failure`` where it cannot be read.
    func file(named name: String) throws -> Source?

    /// A font file; nil where there is none of that family.
    ///
    /// - Parameter family: what people call the font, such as `DejaVu Sans`.
    func font(of family: String, weight: FontWeight) -> Source?

    /// A program that makes PDF files; nil where there is none.
    ///
    /// - Parameter name: its name or its path; nil for the first that there is.
    /// - Throws: ``Failure`` where it cannot be made ready.
    func printer(named name: String?) throws -> (any PagePrinter)?
}

extension ExportFiles {
    /// Files and fonts are all that some have to give.
    public func printer(named name: String?) throws -> (any PagePrinter)? { nil }
}
