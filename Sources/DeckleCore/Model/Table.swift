/// A table with one head row.
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
    public var head: [[Inline]]
    /// Every row has as many cells as the head.
    public var rows: [[[Inline]]]

    public init(alignments: [Alignment], head: [[Inline]], rows: [[[Inline]]]) {
        self.alignments = alignments
        self.head = head
        self.rows = rows
    }
}
