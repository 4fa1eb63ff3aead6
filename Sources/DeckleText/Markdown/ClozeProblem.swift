/// What there is to say about a cloze; the text is what stands at its place.
enum ClozeProblem: Hashable {
    /// It is opened and never closed.
    case unbalanced
    /// A number that no card can have.
    case number(String)
    /// Several cards hide it.
    case severalNumbers(String)
    /// There is nothing in it.
    case empty(String)
    /// What stands behind its `::` is more likely the rest of a name than a hint.
    case scopedName(String)
}
