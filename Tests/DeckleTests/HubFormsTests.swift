import Deckle
import DeckleTestSupport
import Testing

/// What our own maker writes holds the same questions in every form.
@Suite struct HubFormsTests {
    private static let hub = HubMaker(seed: 4, pages: 6, questionsPerPage: 5, isWide: false).hub()

    @Test(arguments: [
        ("hub.json", hub.payload()), ("list.json", hub.plainList()), ("lines.ndjson", hub.plainLines()),
        ("README.md", hub.readme()),
    ])
    func everyFormHoldsAllQuestions(name: String, text: String) throws {
        var log: [Diagnostic] = []
        let source = Source(name: name, bytes: SourceBytes(text.utf8), path: name)
        let deck = try #require(try source.manuscripts(log: &log).first)
        #expect(deck.deck.questionCount == 30)
        #expect(log.filter { $0.severity == .error } == [])
    }
}
