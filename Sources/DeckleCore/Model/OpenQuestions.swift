/// What becomes of questions without an answer where cards are made.
public enum OpenQuestions: String, Sendable, Hashable, CaseIterable {
    /// They are printed, in books and on sheets, and make no cards.
    case printed
    /// They make cards too.
    case cards
}
