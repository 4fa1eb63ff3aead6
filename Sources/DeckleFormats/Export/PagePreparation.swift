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
    private let highlighter = Highlighter()

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
    }

    func page(_ request: PageRequest) -> Prepared {
        var log: [Diagnostic] = []
        let pages = manuscript.pages
        let pass = pass(on: request.outline)
        do {
            var questions = try pages.questions(of: request.outline, log: &log)
            for index in questions.indices { pass.apply(to: &questions[index], log: &log) }
            let extra = try pages.extra(of: request.outline)
            let page = Page(outline: request.outline, index: request.index, questions: questions, extra: extra)
            return Prepared(page: .success(page), log: log)
        } catch let failure as Failure {
            return Prepared(page: .failure(failure), log: log)
        } catch {
            let failure = Failure(.error("read.failed", "\(request.outline.id) cannot be read: \(error)"))
            return Prepared(page: .failure(failure), log: log)
        }
    }

    private func pass(on page: PageOutline) -> ContentPass {
        ContentPass(site: manuscript.deck.site, page: page.id, media: manuscript.media) { code in
            code.language.flatMap { highlighter.tokens(of: code.text, language: $0) }
        }
    }
}
