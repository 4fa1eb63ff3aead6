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
        #expect(tree.remarks == [.note("apkg.deck-renamed", "the deck of \"Moon::phases\" is called \"Moon:phases\"")])
        #expect(tree.decks.map(\.summary) == ["What moves the sea.", "", "Light.", "", ""])
        #expect(tree.position(of: PageIndex(topic: 1, page: 0, running: 1, firstQuestion: 0)) == 3)
    }

    @Test func pagesOfOneNameShareADeck() {
        let pages = [PageOutline(id: "/a", title: "Moon"), PageOutline(id: "/b", title: "MOON")]
        let tree = DeckTree(Deck(id: "tides", title: "Tides", topics: [Topic(id: "", title: "", pages: pages)]))
        #expect(tree.decks.map(\.name) == ["Tides", "Tides::Moon"])
        #expect(tree.remarks == [.note("apkg.deck-shared", "the deck \"Tides::MOON\" is shared")])
        #expect(tree.position(of: PageIndex(topic: 0, page: 1, running: 1, firstQuestion: 0)) == 1)
    }

    @Test(arguments: [
        ("1", "false", ["Sea::Tides"]),
        ("2", "true", ["Sea::Tides", "Sea::Tides::1 Moon"]),
        ("3", "true", ["Sea::Tides", "Sea::Tides::1 Moon", "Sea::Tides::1 Moon::1 Full"]),
    ])
    func decksAreNamedAsTheUserWants(depth: String, numbering: String, names: [String]) throws {
        let topic = Topic(id: "moon", title: "Moon", pages: [PageOutline(id: "/moon/full", title: "Full")])
        let values = [("depth", depth), ("numbering", numbering), ("deck", "Sea:: Tides ")]
        let options = try OptionValues(
            values.map { (name: $0.0, value: $0.1) },
            specs: AnkiExporter().options,
            exporter: "apkg"
        )
        let tree = DeckTree(Deck(id: "x", title: "X", topics: [topic]), naming: DeckNaming(options))
        #expect(tree.decks.map(\.name) == names)
    }

    @Test func numbersAreAsWideAsTheLast() {
        var naming = DeckNaming()
        naming.isNumbered = true
        #expect(naming.numbered("Ebb", 4, of: 12) == "05 Ebb")
        #expect(naming.numbered("Ebb", 11, of: 12) == "12 Ebb")
    }
}
