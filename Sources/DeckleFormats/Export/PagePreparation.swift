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
    private let questions: QuestionPlaces
    private let highlighter = Highlighter()

    /// - Parameter looks: the labels of what is written, for the words that introduce a takeaway.
    init(_ manuscript: Manuscript, looks: [Labels] = []) {
        self.manuscript = manuscript
        questions = QuestionPlaces(manuscript.deck)
        takeaways = TakeawayPass(words: manuscript.deck.takeawayWords + looks.flatMap(\.takeawayWords))
    }

    func page(_ request: PageRequest) -> Prepared {
        var log: [Diagnostic] = []
        let pass = pass(on: request.outline)
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

    private func pass(on page: PageOutline) -> ContentPass {
        ContentPass(
            takeaways: takeaways,
            site: manuscript.deck.site,
            page: page.id,
            questions: questions,
            media: manuscript.media
        ) { code in
            code.language.flatMap { highlighter.tokens(of: code.text, language: $0) }
        }
    }
}
