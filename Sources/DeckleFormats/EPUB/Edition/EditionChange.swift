/// What has become of a question since the book before.
enum EditionChange: String, CaseIterable, Sendable {
    case new
    /// Its words, formulas or pictures are others.
    case changed
    case gone
}
