import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct FormatsTests {
    private struct Known: Reader {
        var format: Format
        var recognition: Recognition

        init(_ name: String, _ recognition: Recognition) {
            format = Format(name: name, summary: name, fileExtension: name)
            self.recognition = recognition
        }

        func recognizes(_ source: Source) -> Recognition { recognition }

        func read(_ source: Source, wishes: ReadingWishes, log: inout [Diagnostic]) -> [Manuscript] { [] }
    }

    private let source = Source(name: "x", bytes: SourceBytes([]))

    @Test func theReaderThatKnowsAnInputBestReadsIt() throws {
        let readers = [Known("a", .possible), Known("b", .likely), Known("c", .certain), Known("d", .certain)]
        #expect(try Formats.reader(of: source, among: readers).format.name == "c")
        #expect(try Formats.reader(of: source, among: Array(readers.prefix(2))).format.name == "b")
    }

    @Test func whatNobodyKnowsIsAnError() {
        let failure = #expect(throws: Failure.self) { try Formats.reader(of: source, among: [Known("a", .foreign)]) }
        #expect(failure?.diagnostics.map(\.code) == ["input.unknown"])
    }

    /// So two formats of one run never meet in one file.
    @Test func everyFormatHasAnEndingOfItsOwn() {
        let endings = Formats.exporters.map(\.format.fileExtension)
        #expect(Set(endings).count == endings.count)
    }

    @Test(arguments: [
        ("{\"deckle\":{}}", "json"), ("[{\"data\":1}]", "nuxt"), ("", "nuxt"), ("# text", "readme"), ("text", "nuxt"),
    ])
    func everyInputHasAReader(text: String, name: String) throws {
        #expect(try Formats.reader(of: Source(name: "x", bytes: SourceBytes(text.utf8))).format.name == name)
    }

    @Test func aWishThatTheReaderCannotAnswerIsAnError() {
        var log: [Diagnostic] = []
        let source = Source(name: "x", bytes: SourceBytes("{\"deckle\":{}}".utf8))
        let wishes = ReadingWishes(map: [.prompt: "word"])
        let failure = #expect(throws: Failure.self) {
            try Formats.manuscripts(in: source, wishes: wishes, log: &log)
        }
        #expect(failure?.diagnostics.map(\.code) == [.usageUnanswered])
    }

    @Test func aDeckThatIsNotThereIsAnError() {
        var log: [Diagnostic] = []
        let source = Payload.source(["data": ["l": [["q": "A?", "a": "Yes."]]], "deck": "tides"])
        let failure = #expect(throws: Failure.self) {
            try Formats.manuscripts(in: source, wishes: ReadingWishes(deck: "tide"), log: &log)
        }
        #expect(failure?.diagnostics.map(\.code) == [.usageNoDeck])
        #expect(failure?.diagnostics.first?.hint == "did you mean tides?")
    }
}
