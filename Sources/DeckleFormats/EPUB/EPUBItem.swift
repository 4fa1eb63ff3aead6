/// A file of the book as its manifest lists it (EPUB 3.3, section 5.6.2).
struct EPUBItem: Sendable, Hashable {
    /// The id, unique in the package document.
    var id: String
    /// The path below the package document's folder.
    var path: String
    /// The media type.
    var type: String
    /// What the file has or is, such as `nav`; formulas are `mathml`.
    var properties: String?

    static let pageType = "application/xhtml+xml"
}
