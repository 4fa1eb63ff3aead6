/// What an exporter may use of the machine beside the deck: files that its options name, and fonts.
public protocol ExportFiles: Sendable {
    /// A file that an option names; nil where there is none.
    ///
    /// - Throws: ``Failure`` where it cannot be read.
    func file(named name: String) throws -> Source?

    /// A font file; nil where there is none of that family.
    ///
    /// - Parameter family: what people call the font, such as `DejaVu Sans`.
    func font(of family: String, weight: FontWeight) -> Source?
}
