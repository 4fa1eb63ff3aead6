internal import Yams

package import DeckleCore

/// A YAML text, parsed, that can say where each of its nodes stands.
package struct YAMLDocument: Sendable {
    package let file: String
    package let text: String
    /// The root of the first document; an empty mapping where the text holds none.
    package let root: YAMLNode
    /// Where the lines of the text start; nil where hardly any place will be asked for.
    private let lineStarts: [Int]?

    /// The number of nodes, shared ones counted wherever they are used, above which a document is refused; a long text
    /// may have as many as bytes.
    private static let nodeLimit = 100_000

    /// Parses the one document of a text.
    ///
    /// - Parameter file: the name of the file for diagnostics.
    /// - Throws: ``Failure`` with `yaml.syntax` or `yaml.too-large`
    package init(_ text: String, file: String) throws {
        self.file = file
        self.text = text
        lineStarts = Place.lineStarts(of: text)
        let empty = YAMLNode(content: .mapping([]), line: 1, column: 1)
        do {
            var budget = max(Self.nodeLimit, text.utf8.count)
            // Scalars are their texts, so nothing is asked of what they look like; nor is the environment of the
            // encoding.
            let node = try compose(yaml: text, .basic, .default, .utf8)
            root = try node.map { try YAMLNode($0, file: file, budget: &budget) } ?? empty
        } catch let error as YamlError {
            throw Failure(error.diagnostic(file: file, text: text))
        }
    }

    /// A document whose nodes were parsed before; the text is parsed where they are none.
    ///
    /// - Parameter nodes: see ``ParsedNodes``.
    package init(_ text: String, file: String, nodes: String) throws {
        var parsed = ParsedNodes(nodes)
        guard let root = parsed.node() else {
            self = try YAMLDocument(text, file: file)
            return
        }
        self.file = file
        self.text = text
        self.root = root
        lineStarts = nil
    }

    /// Where a node stands.
    package func place(of node: YAMLNode, label: String? = nil) -> Place {
        Place(
            file: file,
            text: text,
            line: node.line,
            column: node.column,
            length: length(of: node),
            label: label,
            starts: lineStarts
        )
    }

    /// The same, to be looked up when it is asked for.
    package func textPlace(of node: YAMLNode) -> TextPlace {
        TextPlace(file: file, text: text, line: node.line, column: node.column, length: length(of: node))
    }

    private func length(of node: YAMLNode) -> Int { node.text?.utf8.count ?? 1 }
}
