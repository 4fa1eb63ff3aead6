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

    /// What is said of articles beside pages with lists, where their headings ask; nil where none does.
    func articlesLeftOut(of input: NuxtInput, _ trail: NuxtTrail, at stops: [Int]) throws(Failure) -> Diagnostic? {
        guard !stops.isEmpty else { return nil }
        let asking = try NuxtArticles(input, trail: trail, at: stops).asking
        guard let first = asking.first else { return nil }
        let subject =
            asking.count == 1
            ? "an article beside pages with lists has headings that ask, and is"
            : "\(asking.count) articles beside pages with lists have headings that ask, and are"
        return .note(
            .nuxtArticlesLeftOut,
            "\(subject) left out",
            at: first.place,
            hint: "--questions headings takes articles, and then no lists"
        )
    }
}
