internal import DeckleCore

/// Walks through the clozes of a code block in the order in which they start, outer ones before those in them.
struct CodeClozeCursor {
    /// Clozes that lie in each other deeper than this are not hidden, as in Anki.
    static let depthLimit = 10

    private let clozes: [CodeCloze]
    private var index = 0

    init(_ clozes: [CodeCloze]) {
        self.clozes = clozes.sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    }

    /// The next cloze that starts before an offset.
    mutating func next(before end: Int) -> CodeCloze? {
        guard index < clozes.count, clozes[index].range.lowerBound < end else { return nil }
        index += 1
        return clozes[index - 1]
    }
}
