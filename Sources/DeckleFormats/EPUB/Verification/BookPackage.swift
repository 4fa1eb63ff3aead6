/// The package document of a book (EPUB 3.3, section 5).
struct BookPackage {
    /// An element of the metadata.
    struct Entry {
        /// The name such as `dc:title`, or the property such as `schema:accessMode`.
        let name: String
        /// The text, with one space between words.
        let value: String
        let id: String?
        /// The id of the entry that it says something of; nil where that is the book.
        let refines: String?
        let line: Int
    }

    /// A step of the reading order.
    struct Step {
        let id: String
        let isLinear: Bool
        let line: Int
    }

    let document: BookDocument
    /// The names of all files in the archive.
    let files: Set<String>
    let metadata: [Entry]
    let items: [BookItem]
    let spine: [Step]

    /// The folder that all files of the book should lie in; empty for that of the archive.
    var folder: String { document.path.contains("/") ? String(document.path.prefix { $0 != "/" }) : "" }

    var itemsByID: [String: BookItem] { Dictionary(items.map { ($0.id, $0) }) { first, _ in first } }

    /// The items in reading order.
    var readingOrder: [BookItem] {
        let items = itemsByID
        return spine.compactMap { items[$0.id] }
    }

    /// The item that has a property.
    func item(with property: Substring) -> BookItem? { items.first { $0.properties.contains(property) } }

    /// The values of an entry of the metadata that is about the book itself.
    func values(_ name: String) -> [String] {
        metadata.filter { $0.name == name && $0.refines == nil }.map(\.value)
    }

    var version: String { document.nodes.first?["version"] ?? "" }

    /// Whether the book is of the version that the rules are for.
    var isCurrent: Bool { version.hasPrefix("3.") }

    /// What identifies the book: the text of the element that the package names.
    var identifier: String? {
        guard let id = document.nodes.first?["unique-identifier"],
            let index = document.nodes.firstIndex(where: { $0["id"] == id })
        else { return nil }
        return document.text(of: index)
    }
}
