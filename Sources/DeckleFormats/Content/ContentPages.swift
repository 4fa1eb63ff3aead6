internal import DeckleCore

/// Makes pages as those of a payload, and says where they stand in their files.
struct ContentPages: PageProvider {
    let pages: any PageProvider
    let places: ContentPlaces

    func page(_ outline: PageOutline, at index: PageIndex, log: inout [Diagnostic]) throws(Failure) -> Page {
        var own: [Diagnostic] = []
        do throws(Failure) {
            var page = try pages.page(outline, at: index, log: &own)
            log += places.located(own)
            for position in page.questions.indices {
                page.questions[position].origin = page.questions[position].origin.map(places.start)
            }
            return page
        } catch {
            throw Failure(places.located(own + error.diagnostics))
        }
    }
}
