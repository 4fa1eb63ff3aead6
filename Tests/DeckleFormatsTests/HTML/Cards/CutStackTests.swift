import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct CutStackTests {
    /// A deck of some questions on one page.
    private func deck(_ count: Int) -> TinyDeck {
        var tiny = TinyDeck()
        tiny.deck.topics = Array(tiny.deck.topics.prefix(1))
        tiny.pages = Array(tiny.pages.prefix(1))
        tiny.pages[0].questions = (1...count).map { number in
            Question(id: "q\(number)", prompt: Passage([.paragraph([.text("Asked \(number)?")])]), answer: Passage([]))
        }
        tiny.pages[0].outline.questions = tiny.pages[0].questions.map(\.outline)
        tiny.deck.topics[0].pages = [tiny.pages[0].outline]
        return tiny
    }

    /// The ids on each side of paper in the order of their places.
    private func sides(_ export: CardExport, _ side: String) -> [[Substring]] {
        let mark = "data-sheet=\"\(side)\""
        return export.page.split(separator: "<section ").filter { $0.hasPrefix("class=\"sheet\" \(mark)") }.map {
            sheet in
            sheet.matches(of: /data-card-id="([^"]*)"/).map(\.output.1)
        }
    }

    /// What lies on the table once the sheets are cut and the piles put on each other.
    private func stacked(_ sheets: [[Substring]]) -> [Substring] {
        let places = sheets.map(\.count).max() ?? 0
        return (0..<places).flatMap { place in sheets.compactMap { place < $0.count ? $0[place] : nil } }
    }

    @Test(arguments: ["a4-4up", "a4-85x54", "5388"], [1, 23, 120])
    func theStackedPilesAreInTheOrderOfTheDeck(stock: String, count: Int) throws {
        let export = try CardExport(deck(count), [("stock", stock), ("order", "cut-stack")])
        let fronts = sides(export, "front")
        #expect(stacked(fronts) == (1...count).map { "/bees/colony#q\($0)" })
        #expect(sides(export, "back") == fronts)
        #expect(fronts.count == sides(try CardExport(deck(count), [("stock", stock)]), "front").count)
    }

    @Test func sheetsAreFilledInOrderUnlessSomethingElseIsAskedFor() throws {
        let fronts = sides(try CardExport(deck(6)), "front")
        #expect(fronts.joined().elementsEqual((1...6).map { "/bees/colony#q\($0)" }))
    }

    @Test func aDeckWithoutQuestionsHasNoSheets() {
        #expect(CutStack.sheets(of: 4, count: 0).isEmpty)
    }
}
