internal import Yams

extension YAMLNode {
    /// A document whose aliases, written out, hold more nodes than the budget allows.
    struct TooLarge: Error {}

    /// Takes over a node of the parser and all below it.
    ///
    /// - Throws: ``TooLarge``
    init(_ node: Node, budget: inout Int) throws {
        budget -= 1
        guard budget > 0 else { throw TooLarge() }
        line = node.mark?.line ?? 1
        column = node.mark?.column ?? 1
        switch node {
        case .scalar(let scalar):
            content = .scalar(scalar.string)
        case .sequence(let items):
            content = .sequence(try items.map { try YAMLNode($0, budget: &budget) })
        case .mapping(let pairs):
            content = .mapping(
                try pairs.map {
                    YAMLEntry(
                        key: try YAMLNode($0.key, budget: &budget),
                        value: try YAMLNode($0.value, budget: &budget)
                    )
                }
            )
        case .alias:
            // The parser replaces every alias by the node it stands for.
            content = .scalar("")
        }
    }
}
