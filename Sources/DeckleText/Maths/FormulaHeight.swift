/// How high a formula is, roughly, in ems: more than it is rather than less.
package struct FormulaHeight {
    /// The height of the formula as a block of its own.
    package let displayed: Double

    package init(_ root: MathsNode) {
        displayed = Self.height(root)
    }

    /// What the formula adds to the height of a line that it stands in.
    package var inline: Double { max(0, displayed - 1.3) }

    private static func height(_ node: MathsNode) -> Double {
        switch node {
        case .identifier, .number, .symbol, .text, .space: 1.35
        case .row(let nodes): nodes.map(height).max() ?? 1.35
        case .fraction(let upper, let lower, _): height(upper) + height(lower) + 0.3
        case .root(let content, _): height(content) + 0.4
        case .scripts(let scripts): height(scripts)
        case .table(let table):
            table.rows.reduce(0.4) { $0 + ($1.cells.map { height($0) }.max() ?? 1.35) + 0.6 }
        case .styled(_, let content): height(content)
        }
    }

    private static func height(_ scripts: MathsScripts) -> Double {
        let marks = [scripts.lower, scripts.upper].compactMap(\.self).map { 0.7 * height($0) }
        return height(scripts.base) + marks.reduce(0) { $0 + max($1 - 0.4, 0.25) }
    }
}
