internal import DeckleCore
internal import DeckleText

/// Makes pages ready for exporters: parsed by the reader, then passed through ``ContentPass``.
struct PagePreparation: Sendable {
    /// A page, or why there is none, with what there was to say on the way.
    struct Prepared: Sendable {
        var page: Result<Page, Failure>
        var log: [Diagnostic]
    }

    private let pages: any PageProvider
    private let pass: ContentPass

    init(_ manuscript: Manuscript, deck: Deck, media: any MediaLibrary) {
        let highlighter = Highlighter()
        pages = manuscript.pages
        pass = ContentPass(site: deck.site, media: media) { code in
            code.language.flatMap { highlighter.tokens(of: code.text, language: $0) }
        }
    }

    func page(_ request: PageRequest) -> Prepared {
        var log: [Diagnostic] = []
        do throws(Failure) {
            var page = try pages.page(request.outline, at: request.index, log: &log)
            for index in page.questions.indices { pass.apply(to: &page.questions[index], log: &log) }
            return Prepared(page: .success(page), log: log)
        } catch {
            return Prepared(page: .failure(error), log: log)
        }
    }
}
