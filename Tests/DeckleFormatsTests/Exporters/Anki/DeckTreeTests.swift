import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct DeckTreeTests {
    @Test func decksFollowTopicsAndPages() {
        let deck = Deck(
            id: "tides",
            title: "Tides",
            summary: "What moves the sea.",
            topics: [
                Topic(id: "", title: "", pages: [PageOutline(id: "/start", title: "Start")]),
                Topic(
                    id: "moon",
                    title: "Moon::phases",
                    summary: "Light.",
                    pages: [PageOutline(id: "/moon/full", title: "Full"), PageOutline(id: "/moon/new", title: "")]
                ),
            ]
        )
        let tree = DeckTree(deck)
        #expect(
            tree.decks.map(\.name) == [
                "Tides", "Tides::Start", "Tides::Moon:phases", "Tides::Moon:phases::Full",
                "Tides::Moon:phases::/moon/new",
            ]
        )
        #expect(tree.decks.map(\.summary) == ["What moves the sea.", "", "Light.", "", ""])
        #expect(tree.position(of: PageIndex(topic: 1, page: 0, running: 1, firstQuestion: 0)) == 3)
    }

    @Test func pagesOfOneNameShareADeck() {
        let pages = [PageOutline(id: "/a", title: "Moon"), PageOutline(id: "/b", title: "MOON")]
        let tree = DeckTree(Deck(id: "tides", title: "Tides", topics: [Topic(id: "", title: "", pages: pages)]))
        #expect(tree.decks.map(\.name) == ["Tides", "Tides::Moon"])
        #expect(tree.position(of: PageIndex(topic: 0, page: 1, running: 1, firstQuestion: 0)) == 1)
    }
}
