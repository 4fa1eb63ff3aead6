/// A formula as a tree, in the terms of MathML Core: what the TeX says, without the TeX.
package indirect enum MathsNode: Equatable, Sendable {
    /// A name; one letter is slanted unless it is upright, several letters are always upright.
    case identifier(String, isUpright: Bool = false)
    case number(String)
    case symbol(MathsOperator)
    case text(String, MathsTextStyle = .plain)
    case space(MathsLength)
    case row([MathsNode])
    case fraction(MathsNode, MathsNode, hasBar: Bool = true)
    case root(MathsNode, index: MathsNode? = nil)
    case scripts(MathsScripts)
    case table(MathsTable)
    case styled(MathsStyle, MathsNode)
}

extension MathsNode {
    static let empty = MathsNode.row([])

    /// The nodes as one, without a row around a single one.
    static func joined(_ nodes: [MathsNode]) -> MathsNode {
        nodes.count == 1 ? nodes.first ?? .empty : .row(nodes)
    }

    /// The nodes of a row; any other node is one alone.
    var parts: [MathsNode] { if case .row(let nodes) = self { nodes } else { [self] } }

    /// Changes the operator that the node is, or that its scripts and marks belong to (an embellished operator, MathML
    /// Core, section 3.2.4.1).
    mutating func changeOperator(_ change: (inout MathsOperator) -> Void) {
        switch self {
        case .symbol(var symbol):
            change(&symbol)
            self = .symbol(symbol)
        case .scripts(var scripts):
            scripts.base.changeOperator(change)
            self = .scripts(scripts)
        case .styled(let style, var content):
            content.changeOperator(change)
            self = .styled(style, content)
        case .identifier, .number, .text, .space, .row, .fraction, .root, .table: break
        }
    }
}
