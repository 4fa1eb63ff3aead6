internal import DeckleCore

extension BookPackage {
    /// Nil where the document is no package document.
    init?(_ document: BookDocument, files: Set<String>) {
        guard document.nodes.first?.name == "package" else { return nil }
        self.document = document
        self.files = files
        metadata = Self.metadata(in: document)
        items = document.nodes(named: "item").map { Self.item($0, of: document.path) }
        spine = document.nodes(named: "itemref").map {
            Step(id: $0["idref"] ?? "", isLinear: $0["linear"] != "no", line: $0.line)
        }
    }

    private static func metadata(in document: BookDocument) -> [Entry] {
        guard let metadata = document.index(of: "metadata") else { return [] }
        return document.nodes.indices.filter { document.nodes[$0].parent == metadata }.compactMap { index in
            let node = document.nodes[index]
            let isTerm = node.element.name.space == BookSpace.terms
            guard let name = isTerm ? "dc:\(node.name)" : node["property"] ?? node["name"] ?? node["rel"] else {
                return nil
            }
            return Entry(
                name: name,
                value: node["content"] ?? node["href"] ?? document.text(of: index),
                id: node["id"],
                refines: node["refines"].map { String($0.drop { $0 == "#" }) },
                line: node.line
            )
        }
    }

    private static func item(_ node: BookDocument.Node, of path: String) -> BookItem {
        BookItem(
            id: node["id"] ?? "",
            path: node["href"].flatMap { BookAddress($0, from: path) }?.path,
            type: node["media-type"] ?? "",
            properties: Set(node.words("properties")),
            fallback: node["fallback"],
            line: node.line
        )
    }
}
