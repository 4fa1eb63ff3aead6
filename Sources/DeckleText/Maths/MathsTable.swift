/// Rows of cells: a matrix, cases, equations below each other.
package struct MathsTable: Equatable, Sendable {
    /// How cells stand to each other.
    package enum Kind: Sendable {
        /// Apart, as in a matrix.
        case matrix
        /// In pairs that touch, as equations that are aligned at a sign.
        case aligned
        /// Near each other and small.
        case small
    }

    package enum Alignment: String, Sendable {
        case left, center, right
    }

    package struct Row: Equatable, Sendable {
        package var cells: [MathsNode] = []
        /// Whether a line runs above it.
        package var hasLine = false
    }

    package var kind = Kind.matrix
    package var rows: [Row] = []
    /// Whether cells are set in the size of a displayed formula.
    package var isDisplayed = false
    /// Those of the first columns, or of all if they repeat.
    var alignments: [Alignment] = [.center]
    var repeatsAlignments = true
    /// The columns that a line runs before; one behind the last is possible.
    package var lines: Set<Int> = []
    /// Whether a line runs below the last row.
    package var hasLastLine = false

    package func alignment(ofColumn column: Int) -> Alignment {
        guard !alignments.isEmpty, repeatsAlignments || column < alignments.count else { return .center }
        return alignments[column % alignments.count]
    }
}
