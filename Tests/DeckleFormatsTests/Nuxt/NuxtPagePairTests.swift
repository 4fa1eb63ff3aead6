import DeckleCore
import Testing

@testable import DeckleFormats

/// A page and the payload beside it are one deck, whichever of the two is read.
@Suite struct NuxtPagePairTests {
    private static let list: Value = [["question": "How do I pay?", "answer": "By card."]]
    private static let unnamed: Value = ["faq": list]
    private static let named: Value = ["h": ["framework": ["slug": "tea"], "faq": list]]

    private func deck(_ path: String, in files: [String: String]) throws -> Deck {
        let tree = MemoryTree(files.mapValues { SourceBytes($0.utf8) })
        let source = try #require(tree.read(path))
        var log: [Diagnostic] = []
        return try #require(try NuxtReader().read(source, log: &log).first).deck
    }

    private static func text(_ data: Value, path: String? = nil) -> String {
        let frame: Value = path.map { ["data": data, "path": .string($0)] } ?? ["data": data]
        return String(decoding: Payload.bytes(frame), as: UTF8.self)
    }

    private func page(_ script: String, canonical: String = "https://shop.example/help/faq/", reference: String?)
        -> String
    {
        let reference = reference.map { "data-src='\($0)?b1'" } ?? ""
        return "<html lang='de'><link rel=canonical href='\(canonical)'><body>"
            + "<script id=__NUXT_DATA__ \(reference)>\(script)</script>"
    }

    /// - Parameters:
    ///   - script: what the page holds in itself.
    ///   - file: the page, which lies in the folder of the payload or beside it.
    ///   - reference: what the page says of the place of its payload.
    @Test(
        arguments: [
            ("[{\"state\":1},{}]", "help/faq/index.html", "/help/faq/_payload.json"),
            ("[{\"state\":1,\"path\":2},{},\"/x\"]", "help/faq.html", "/help/faq/_payload.json"),
            (text(unnamed), "help/faq/index.html", "/help/faq/_payload.json"), (text(unnamed), "help/faq.html", nil),
            (text(unnamed, path: "/help/faq"), "help/faq/index.html", nil),
            (text(unnamed, path: "/faq"), "help/faq/index.html", "/base/faq/_payload.json"),
        ] as [(String, String, String?)]
    )
    func bothAreOneDeck(script: String, file: String, reference: String?) throws {
        let files = [file: page(script, reference: reference), "help/faq/_payload.json": Self.text(Self.unnamed)]
        let deck = try deck("help/faq/_payload.json", in: files)
        #expect(deck.id == "faq" && deck.identity == .named)
        #expect(deck.title == "Faq" && deck.language == "de" && deck.site?.hasPrefix("https://shop.example") == true)
        #expect(try deck == self.deck(file, in: files))
    }

    @Test(arguments: ["[{\"state\":1},{}]", text(named)]) func bothAreTheDeckThatTheyName(script: String) throws {
        let files = [
            "help/faq/index.html": page(script, reference: "/help/faq/_payload.json"),
            "help/faq/_payload.json": Self.text(Self.named),
        ]
        let deck = try deck("help/faq/_payload.json", in: files)
        #expect(deck.id == "tea" && deck.language == "de" && deck.topics[0].pages.map(\.id) == ["tea"])
        #expect(try deck == self.deck("help/faq/index.html", in: files))
    }

    @Test func thePageOfAnotherPayloadSaysNothing() throws {
        let files = [
            "faq/index.html": page("", reference: "/faq/_payload.json"), "faq/shop.json": Self.text(Self.unnamed),
        ]
        let deck = try deck("faq/shop.json", in: files)
        #expect(deck.language == "en" && deck.identity == .madeUp(suggestion: "shop"))
    }

    @Test(arguments: ["<p>no payload", "<script id=__NUXT_DATA__>[{", ""])
    func aPageThatSaysNothingIsNoHarm(html: String) throws {
        let deck = try deck(
            "faq/_payload.json",
            in: ["faq/index.html": html, "faq/_payload.json": Self.text(Self.named)]
        )
        #expect(deck.id == "tea" && deck.language == "en")
    }
}
