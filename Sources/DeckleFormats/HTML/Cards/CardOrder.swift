/// Which cards share a sheet.
enum CardOrder: String, CaseIterable, Sendable {
    /// Those that follow each other.
    case normal
    /// Those that lie at the same depth of the piles, which are put on each other once the stack of sheets is cut.
    case cutStack = "cut-stack"
}
