internal import DeckleCore
internal import DeckleText

/// Makes pages ready for exporters: parsed by the reader, then passed through ``ContentPass``.
struct PagePreparation: Sendable {
    /// A page, or why there is none, with what there was to say on the way.
    struct Prepared: Sendable {
        var page: Result<Page, Failure>
        var log: [Diagnostic]
    }

    private let manuscript: Manuscript
    private let takeaways: TakeawayPass
    /// Those of the whole deck, or of each of its parts: what is in another file cannot be led to.
    private let questions: [QuestionPlaces]
    private let parts: DeckParts?
    private let highlighter = Highlighter()

    /// - Parameters:
    ///   - looks: the labels of what is written, for the words that introduce a takeaway.
    ///   - parts: what the deck is written in.
    init(_ manuscript: Manuscript, looks: [Labels] = [], parts: DeckParts? = nil) {
        self.manuscript = manuscript
        self.parts = parts
        questions =
            parts.map { parts in (0..<parts.count).map { QuestionPlaces(parts[$0]) } }
            ?? [QuestionPlaces(manuscript.deck)]
        takeaways = TakeawayPass(words: manuscript.deck.takeawayWords + looks.flatMap(\.takeawayWords))
    }

    func page(_ request: PageRequest) -> Prepared {
        var log: [Diagnostic] = []
        let pass = pass(on: request)
        do throws(Failure) {
            var page = try manuscript.pages.page(request.outline, at: request.index, log: &log)
            for index in page.questions.indices {
                pass.apply(to: &page.questions[index], log: &log)
                log += page.questions[index].clozeProblems
            }
            return Prepared(page: .success(page), log: log)
        } catch {
            return Prepared(page: .failure(error), log: log)
        }
    }

    private func pass(on page: PageRequest) -> ContentPass {
        ContentPass(
            takeaways: takeaways,
            site: manuscript.deck.site,
            page: page.outline.id,
            questions: questions[parts?.part(of: page.index) ?? 0],
            media: manuscript.media
        ) { code in
            code.language.flatMap { highlighter.tokens(of: code.text, language: $0) }
        }
    }
}
