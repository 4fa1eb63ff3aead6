internal import DeckleCore

/// Makes pages of articles, and says where they stand in the input.
struct ArticlePages: PageProvider {
    let pages: any PageProvider
    let places: ArticlePlaces

    func page(_ outline: PageOutline, at index: PageIndex, log: inout [Diagnostic]) throws(Failure) -> Page {
        var own: [Diagnostic] = []
        var page = try pages.page(outline, at: index, log: &own)
        log += places.located(own)
        for position in page.questions.indices {
            page.questions[position].origin = page.questions[position].origin.map(places.located)
        }
        return page
    }
}
