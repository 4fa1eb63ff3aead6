/// Where a book has its answers.
enum AnswerPlacement: String, CaseIterable, Sendable {
    /// Behind links, on pages of their own after all chapters.
    case linked
    /// Behind links, on pages of their own after each chapter.
    case after
    /// Below their questions, folded; for reading systems that open folds.
    case details
    /// In notes at the end of their chapter, which reading systems show over the page.
    case notes
    /// Below their questions, open.
    case open

    /// Whether answers stand on pages of their own.
    var isApart: Bool { self == .linked || self == .after }
}
