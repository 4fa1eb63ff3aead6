internal import DeckleCore

/// A question on its way to its page.
struct ReadmeDraft {
    var question: ReadmeQuestion
    let title: ReadmeTitle
    let body: QuestionBody
    /// All that it asks, in normal form.
    let normal: String
    var outline: QuestionOutline

    /// The lines of its answer, without code that belongs to the question.
    var answer: [BodyLine] { question.asksByCode ? body.answer.partedBehindCode?.rest ?? [] : body.answer }
}
