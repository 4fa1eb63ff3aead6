import DeckleCore
import Testing

@testable import DeckleFormats

/// What a deck is called, and what is said where nothing names it.
@Suite struct NuxtIdentityTests {
    private static let list: Value = [["question": "How do I pay?", "answer": "By card."]]

    private func read(_ source: Source) throws -> (deck: Deck, codes: [String]) {
        var log: [Diagnostic] = []
        let manuscript = try #require(try NuxtReader().read(source, log: &log).first)
        return (
            manuscript.deck, log.filter { $0.code.name.hasPrefix("deck.") && $0.code != .deckNoDate }.map(\.code.name)
        )
    }

    private func read(_ payload: Value, name: String = "shop.json") throws -> (deck: Deck, codes: [String]) {
        try read(Payload.source(payload, name: name))
    }

    @Test func aDeckThatNothingNamesSaysSo() throws {
        let (deck, codes) = try read(["data": ["faq": Self.list]])
        #expect(deck.identity == .madeUp(suggestion: "shop"))
        #expect(deck.id == "deck" && deck.title == "Deck")
        #expect(deck.topics[0].pages.map(\.id) == ["deck"])
        #expect(codes == ["deck.unnamed"])
    }

    /// Literal: what names a deck, in its order, and the id and the pages that follow from it.
    @Test(
        arguments: [
            (["data": ["h": ["framework": ["slug": "tea", "name": "T"], "faq": list]]], "tea", "tea", []),
            (["data": ["h": ["framework": ["name": "Green Tea"], "faq": list]]], "green-tea", "green-tea", []),
            (["data": ["h": ["id": "faq/shop.md", "title": "Shop", "faq": list]]], "shop", "faq/shop.md", []),
            (["data": ["h": ["title": "Shop", "path": "/faq", "faq": list]]], "shop", "/faq", []),
            (["data": ["h": ["path": "/a/faq", "deck": "shop-faq", "faq": list]]], "shop-faq", "/a/faq", []),
            (["data": ["deck": "shop-faq", "faq": list]], "shop-faq", "shop-faq", []),
            (["data": ["faq": list], "deck": "shop-faq"], "shop-faq", "shop-faq", []),
            (["data": ["faq": list], "path": "/about/faq"], "faq", "/about/faq", ["deck.id-derived"]),
        ] as [(Value, String, String, [String])]
    )
    func theSourceNamesTheDeck(payload: Value, id: String, page: String, codes: [String]) throws {
        let (deck, said) = try read(payload)
        #expect(deck.id == id && deck.identity == .named)
        #expect(deck.topics[0].pages.map(\.id) == [page])
        #expect(said == codes)
    }

    @Test(arguments: [
        ("_payload.json", "site/faq/_payload.json", "faq"), ("a/Shop FAQ.json", "", "shop-faq"), ("deck.json", "", nil),
    ])
    func theFileSuggestsAnID(name: String, path: String, suggestion: String?) throws {
        var source = Payload.source(["data": ["faq": Self.list]], name: name)
        source.path = path
        #expect(try read(source).deck.identity == .madeUp(suggestion: suggestion))
    }

    @Test func aSiteSuggestsItsHost() throws {
        let html = "<link rel=canonical href='https://Pay.Shop.example:80/'><script id=__NUXT_DATA__>"
        let payload = String(decoding: Payload.bytes(["data": ["faq": Self.list], "path": "/"]), as: UTF8.self)
        let source = Source(name: "index.html", bytes: SourceBytes((html + payload + "</script>").utf8))
        #expect(try read(source).deck.identity == .madeUp(suggestion: "pay-shop-example"))
    }

    @Test func whatAnUnnamedHubSaysOfItselfIsKept() throws {
        let hub: Value = ["topics": [["name": "Paying"]], "description": "All of it.", "lang": "de", "faq": Self.list]
        let deck = try read(["data": ["h": hub]]).deck
        #expect(deck.summary == "All of it." && deck.language == "de")
    }
}
