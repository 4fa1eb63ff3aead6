/// A file of the book as its manifest lists it (EPUB 3.3, section 5.6.2).
enum EPUBItem: Sendable, Hashable {
    /// A page, by the name of its file without extension, and whether there are formulas on it. Of these a book has
    /// thousands, so that what follows from the name is not kept.
    case page(String, hasFormulas: Bool = false)
    /// Anything else: its id, unique in the package document, its path below that document's folder, its media type, and
    /// what it has or is, such as `nav`.
    indirect case file(id: String, path: String, type: String, properties: String? = nil)

    static let pageType = "application/xhtml+xml"

    /// The navigation document.
    static let navigation = Self.file(id: "nav", path: "nav.xhtml", type: pageType, properties: "nav")

    var id: String {
        switch self {
        case .page(let name, _): name
        case .file(let id, _, _, _): id
        }
    }

    var path: String {
        switch self {
        case .page(let name, _): EPUBArchive.path(ofPage: name)
        case .file(_, let path, _, _): path
        }
    }

    var type: String {
        switch self {
        case .page: Self.pageType
        case .file(_, _, let type, _): type
        }
    }

    var properties: String? {
        switch self {
        case .page(_, let hasFormulas): hasFormulas ? "mathml" : nil
        case .file(_, _, _, let properties): properties
        }
    }
}
