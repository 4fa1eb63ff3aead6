/// A table with a head row or without.
public struct Table: Sendable, Hashable {
    /// How a column is aligned.
    public enum Alignment: String, Sendable, Hashable {
        case none
        case left
        case center
        case right
    }

    /// One entry a column.
    public var alignments: [Alignment]
    /// One entry a column; empty where the table has no head.
    public var head: [[Inline]]
    /// Every row has one entry a column.
    public var rows: [[[Inline]]]

    /// Every row from the top, the head first where there is one.
    public var allRows: [[[Inline]]] { head.isEmpty ? rows : [head] + rows }

    public init(alignments: [Alignment], head: [[Inline]], rows: [[[Inline]]]) {
        self.alignments = alignments
        self.head = head
        self.rows = rows
    }
}
