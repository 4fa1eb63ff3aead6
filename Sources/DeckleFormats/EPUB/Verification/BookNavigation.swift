/// The navigation document of a book (EPUB 3.3, section 7).
struct BookNavigation {
    /// A link of one of its lists.
    struct Entry {
        let label: String
        let target: BookAddress?
        /// What a landmark is.
        let type: Substring?
        /// How many lists it stands in.
        let depth: Int
        /// Whether there is more than text in it.
        let hasMarkup: Bool
        let line: Int
    }

    let document: BookDocument
    let package: BookPackage
    /// Nil where there is no table of contents.
    let contents: [Entry]?
    let landmarks: [Entry]?
    let pages: [Entry]?
    /// What the pages hold, as far as there are landmarks for it; known when all are read.
    var facts = BookFacts()

    init(_ document: BookDocument, of package: BookPackage) {
        self.document = document
        self.package = package
        contents = Self.list("toc", in: document)
        landmarks = Self.list("landmarks", in: document)
        pages = Self.list("page-list", in: document)
    }

    private static func list(_ type: Substring, in document: BookDocument) -> [Entry]? {
        let nodes = document.nodes
        guard let nav = nodes.firstIndex(where: { $0.name == "nav" && $0.types.contains(type) }) else { return nil }
        return (nav..<nodes[nav].end).filter { nodes[$0].name == "a" }.map { index in
            let node = nodes[index]
            let words = [document.text(of: index), node["title"], node["aria-label"]].compactMap(\.self)
            let pictures = document.inside(index).compactMap { $0["alt"] }
            return Entry(
                label: (words + pictures).joined(separator: " "),
                target: node["href"].flatMap { BookAddress($0, from: document.path) },
                type: node.types.first,
                depth: document.ancestors(of: node).count { $0.name == "ol" },
                hasMarkup: !document.inside(index).isEmpty,
                line: node.line
            )
        }
    }
}
