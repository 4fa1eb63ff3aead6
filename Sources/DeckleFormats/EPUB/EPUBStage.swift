/// When a page of the book is read; pages are written in another order than that.
enum EPUBStage: Int, CaseIterable, Sendable {
    case chapters
    /// Answers behind all chapters.
    case answers
    case takeaways
    case indexes
}
