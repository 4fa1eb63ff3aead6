import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@testable import DeckleFormats

/// Decks that nothing names, from reader to exporter.
@Suite struct DeckIdentityTests {
    private static let question = Question(
        id: "pay",
        prompt: Passage([.paragraph([.text("How do I pay?")])]),
        answer: Passage([.paragraph([.text("By card.")])])
    )

    /// As readers make it where nothing names it.
    private static let unnamed = Deck(
        id: "deck",
        identity: .madeUp(suggestion: "shop"),
        title: "Deck",
        topics: [
            Topic(
                id: "",
                title: "",
                pages: [
                    PageOutline(id: "deck", title: "Deck", questions: [question.outline]),
                    PageOutline(id: "/faq", title: "FAQ", questions: [question.outline]),
                ]
            )
        ]
    )

    private func export(_ deck: Deck, _ exporter: any Exporter, options: [(String, String)] = []) throws -> String {
        let values = options.map { (name: $0.0, value: $0.1) }
        let job = ExportJob(
            deck: deck,
            theme: try ThemeLibrary().resolve("plain", language: "en"),
            options: try OptionValues(values, specs: exporter.options, exporter: exporter.format.name)
        )
        let output = MemoryOutput()
        var log: [Diagnostic] = []
        var session = try exporter.begin(job, output: output)
        for page in deck.topics[0].pages.indices {
            let index = PageIndex(topic: 0, page: page, running: page, firstQuestion: page)
            let outline = deck.topics[0].pages[page]
            try session.write(Page(outline: outline, index: index, questions: [Self.question]), log: &log)
        }
        _ = try session.finish(log: &log)
        return output.text
    }

    @Test func anIDNamesWhatWasCalledAfterTheOneThatWasMadeUp() {
        let deck = Self.unnamed.named("pay-faq")
        #expect(deck.id == "pay-faq" && deck.title == "Pay Faq" && deck.identity == .named)
        #expect(deck.topics[0].pages.map(\.id) == ["pay-faq", "/faq"])
        #expect(deck.topics[0].pages.map(\.title) == ["Pay Faq", "FAQ"])
    }

    @Test func whatTheSourceNamesKeepsItsNames() {
        var source = Self.unnamed
        source.identity = .named
        let deck = source.named("pay-faq")
        #expect(deck.id == "pay-faq" && deck.title == "Deck")
        #expect(deck.topics == source.topics)
    }

    @Test func theIDOfBeforeGivesTheCardsOfBefore() {
        #expect(Self.unnamed.named("deck").topics == Self.unnamed.topics)
        #expect(Self.unnamed.named("deck").title == "Deck")
    }

    @Test(arguments: [
        ("faq", "faq"), ("Tea_1.2+x", "Tea_1.2+x"), ("My shop!", "my-shop"), (".faq", "faq"), ("茶", "茶"), ("?", nil),
    ])
    func anIDIsMadeOfLettersAndDigits(text: String, id: String?) {
        #expect(Deck.usableID(text) == id)
    }

    @Test(arguments: [("apkg", []), ("csv", [("preset", "anki")])] as [(String, [(String, String)])])
    func ankiNeedsAName(format: String, options: [(String, String)]) throws {
        let exporter = try Formats.exporter(named: format)
        let failure = #expect(throws: Failure.self) { try export(Self.unnamed, exporter, options: options) }
        #expect(failure?.diagnostics.map(\.code) == [.deckNeedsID])
        #expect(failure?.diagnostics.first?.hint?.contains("--deck-id shop") == true)
        #expect(try !export(Self.unnamed.named("shop"), exporter, options: options).isEmpty)
    }

    @Test(arguments: ["epub", "csv", "html", "json"])
    func whatIsReadNeedsNone(format: String) throws {
        #expect(try export(Self.unnamed, Formats.exporter(named: format)).utf8.count > 100)
    }

    @Test func theInterchangeFormKeepsThatNothingNamesTheDeck() throws {
        let text = try export(Self.unnamed, JSONExporter())
        let source = Source(name: "a.json", bytes: SourceBytes(text.utf8), path: "faq/shop/deck.json")
        var log: [Diagnostic] = []
        let deck = try #require(try JSONReader().read(source, log: &log).first).deck
        #expect(text.contains("\"id\": \"deck\",\n \"unnamed\": true,\n"))
        #expect(deck.identity == .madeUp(suggestion: "shop"))
        #expect(log.map(\.code) == [.deckUnnamed])
        #expect(try !export(Self.unnamed.named("shop"), JSONExporter()).contains("unnamed"))
    }
}
