/// An entry of a book's manifest (EPUB 3.3, section 5.6.2).
struct BookItem {
    let id: String
    /// The path in the archive; nil where it leads out of it or to the net.
    let path: String?
    let type: String
    let properties: Set<Substring>
    let fallback: String?
    let line: Int

    static let pageType = "application/xhtml+xml"

    var isPage: Bool { type == Self.pageType }

    /// Fonts may be hidden from those who have not bought them, and the book is open all the same.
    var isFont: Bool { ["font", "vnd.ms-opentype"].contains { type.contains($0) } }
}
