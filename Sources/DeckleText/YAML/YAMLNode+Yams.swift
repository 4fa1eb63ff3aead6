internal import DeckleCore
internal import Yams

extension YAMLNode {
    /// How deep nodes may lie in each other.
    private static let depthLimit = 100

    /// Takes over a node of the parser and all below it.
    ///
    /// - Throws: ``Failure`` where aliases, written out, hold more nodes than the budget allows, or nodes lie too deep.
    init(_ node: Node, file: String, budget: inout Int, depth: Int = 0) throws {
        budget -= 1
        line = node.mark?.line ?? 1
        column = node.mark?.column ?? 1
        guard budget > 0, depth < Self.depthLimit else {
            let problem = budget > 0 ? "lists and mappings lie in each other too deep" : "the document is too large"
            throw Failure(.error(.yamlTooLarge, problem, at: Place(file: file, line: line, column: column)))
        }
        switch node {
        case .scalar(let scalar):
            content = .scalar(scalar.string)
        case .sequence(let items):
            content = .sequence(
                try items.map { try YAMLNode($0, file: file, budget: &budget, depth: depth + 1) }
            )
        case .mapping(let pairs):
            content = .mapping(
                try pairs.map {
                    YAMLEntry(
                        key: try YAMLNode($0.key, file: file, budget: &budget, depth: depth + 1),
                        value: try YAMLNode($0.value, file: file, budget: &budget, depth: depth + 1)
                    )
                }
            )
        case .alias:
            // The parser replaces every alias by the node it stands for.
            content = .scalar("")
        }
    }
}
