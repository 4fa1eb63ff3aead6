/// The words of a question, side by side.
struct QuestionWords {
    let prompt: WordCounts
    let answer: WordCounts

    /// - Parameter fields: those of a note, with U+001F between them: the question first, then its answer.
    init(fields: some StringProtocol) {
        let sides = fields.split(separator: "\u{1F}", maxSplits: 2, omittingEmptySubsequences: false)
        prompt = WordCounts(sides[0])
        answer = WordCounts(sides.count > 1 ? sides[1] : "")
    }
}
