internal import DeckleCore
internal import Yams

extension YAMLNode {
    /// Takes over a node of the parser and all below it.
    ///
    /// - Throws: ``Failure`` where aliases, written out, hold more nodes than the budget allows.
    init(_ node: Node, file: String, budget: inout Int) throws {
        budget -= 1
        guard budget > 0 else {
            throw Failure(.error(.yamlTooLarge, "the document is too large", at: Place(file: file)))
        }
        line = node.mark?.line ?? 1
        column = node.mark?.column ?? 1
        switch node {
        case .scalar(let scalar):
            content = .scalar(scalar.string)
        case .sequence(let items):
            content = .sequence(try items.map { try YAMLNode($0, file: file, budget: &budget) })
        case .mapping(let pairs):
            content = .mapping(
                try pairs.map {
                    YAMLEntry(
                        key: try YAMLNode($0.key, file: file, budget: &budget),
                        value: try YAMLNode($0.value, file: file, budget: &budget)
                    )
                }
            )
        case .alias:
            // The parser replaces every alias by the node it stands for.
            content = .scalar("")
        }
    }
}
