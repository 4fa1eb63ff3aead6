internal import DeckleSystem

/// A document of a book as a list of its elements, which rules go through.
struct BookDocument {
    /// An element.
    struct Node {
        let element: XMLElement
        let parent: Int?
        /// The text right in it, without that of the elements inside.
        var text = ""
        /// The index behind the last element inside it.
        var end: Int

        var name: String { element.name.local }
        var line: Int { element.line }
        var isHTML: Bool { element.name.space == BookSpace.html }

        /// - Parameter space: the namespace; nil for none.
        subscript(name: String, space: String? = nil) -> String? {
            element.attributes.first { $0.name.local == name && $0.name.space == space }?.value
        }

        /// The words of an attribute that is a list.
        func words(_ name: String, _ space: String? = nil) -> [Substring] {
            self[name, space]?.split(whereSeparator: \.isWhitespace) ?? []
        }

        /// What a reading system is told that it is (EPUB 3.3, appendix C.2).
        var types: [Substring] { words("type", XMLSpace.books) }
    }

    /// The path in the archive.
    let path: String
    /// The size in bytes.
    let size: Int
    /// The elements in the order of their start tags.
    let nodes: [Node]
    /// What stands before the first element, or the beginning of that.
    let prolog: [UInt8]
    /// Whether lines end otherwise than with a line feed alone.
    let hasCarriageReturns: Bool
    /// The entry of the manifest; nil where there is none.
    var item: BookItem?

    /// The elements of a name, in any namespace.
    func nodes(named name: String) -> [Node] { nodes.filter { $0.name == name } }

    /// The elements of HTML that have one of these names.
    func html(_ names: String...) -> [Node] { nodes.filter { $0.isHTML && names.contains($0.name) } }

    /// The elements inside another one.
    func inside(_ index: Int) -> ArraySlice<Node> {
        nodes.indices.contains(index) ? nodes[(index + 1)..<nodes[index].end] : []
    }

    /// The text of an element and all inside it, with one space between words.
    func text(of index: Int) -> String {
        guard nodes.indices.contains(index) else { return "" }
        let words = nodes[index..<nodes[index].end].flatMap { $0.text.split(whereSeparator: \.isWhitespace) }
        return words.joined(separator: " ")
    }

    /// The classes of code and of what stands in it.
    var codeClasses: Set<Substring> {
        let code = nodes.indices.filter { nodes[$0].name == "pre" }
        return Set(code.flatMap { nodes[$0..<nodes[$0].end].flatMap { $0.words("class") } })
    }

    /// The first element of a name.
    func index(of name: String) -> Int? { nodes.firstIndex { $0.name == name } }

    /// What the elements around one are, from the innermost.
    func ancestors(of node: Node) -> some Sequence<Node> {
        sequence(first: node) { $0.parent.map { nodes[$0] } }.dropFirst()
    }

    /// The ids, each with its place among all.
    var ids: [String: Int] {
        var ids: [String: Int] = [:]
        for node in nodes { if let id = node["id"] { ids[id] = ids[id] ?? ids.count } }
        return ids
    }
}
