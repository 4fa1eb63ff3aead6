internal import DeckleCore
internal import DeckleText

extension NuxtReader {
    /// The deck of the articles in a payload, whose headings ask, or are what the user takes for questions.
    ///
    /// - Throws: ``Failure`` with `payload.no-questions` where none does, and with `usage.bad-value`
    func articles(
        of input: NuxtInput,
        trail: NuxtTrail,
        _ wishes: ReadingWishes,
        log: inout [Diagnostic]
    ) throws(Failure) -> Manuscript {
        let choice = try wishes.questions.map { text throws(Failure) in try GrammarChoice(text) }
        let articles = try NuxtArticles(input, trail: trail)
        var own: [Diagnostic] = []
        guard let manuscript = try articles.manuscript(choice, log: &own) else {
            throw try NuxtSummary(input.document, trail: trail).noQuestions(articles: articles.articles.count)
        }
        log += own
        return manuscript
    }
}
