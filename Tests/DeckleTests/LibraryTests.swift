import Deckle
import Testing

/// What a user of the library writes: one import, a source, an output in memory.
@Suite struct LibraryTests {
    private let text = """
        {"deckle":{"schema":1},"id":"tea","title":"Tea","published":"2026-03-01","topics":[{"id":"t","title":"Kinds",\
        "pages":[{"id":"/tea/green","title":"Green","questions":[{"id":"q",\
        "prompt":{"blocks":[{"type":"paragraph","content":[{"type":"text","text":"How hot?"}]}]},\
        "answer":{"blocks":[{"type":"paragraph","content":[{"type":"text","text":"Seventy degrees."}]}]}}]}]}]}
        """

    private func export(as format: String, options: [(name: String, value: String)] = []) throws -> MemoryOutput {
        let source = Source(name: "tea.json", bytes: SourceBytes(text.utf8))
        var log: [Diagnostic] = []
        let output = MemoryOutput()
        for deck in try source.manuscripts(log: &log) {
            try deck.export(as: format, to: output, options: options, log: &log)
        }
        #expect(log.isEmpty)
        return output
    }

    @Test(arguments: Formats.withoutPrograms.map(\.format.name))
    func everyFormatIsWritten(format: String) throws {
        #expect(try export(as: format).size > 100)
    }

    @Test func whatIsWrittenIsWhatWasAskedFor() throws {
        let table = try export(as: "csv", options: [("cells", "text")]).text
        let row = #"/tea/green#q,Kinds,Green,,How hot?,Seventy degrees.,,,,,,,"#
        #expect(
            table
                == "id,topic,page,difficulty,question,answer,takeaway,tags,hint,explanation,example,mnemonic,note\r\n\(row)\r\n"
        )
        #expect(try export(as: "apkg").bytes.prefix(2) == [0x50, 0x4B])
    }

    @Test func aPackageGoesOnFromTheOneBefore() throws {
        let old = Source(name: "old.apkg", bytes: SourceBytes(try export(as: "apkg").bytes))
        var log: [Diagnostic] = []
        let source = Source(name: "tea.json", bytes: SourceBytes(text.utf8))
        let deck = try #require(try source.manuscripts(log: &log).first)
        let summary = try deck.export(as: "apkg", to: MemoryOutput(), previous: old, log: &log)
        #expect(summary.changes?.count(.unchanged) == 1)
    }

    @Test func whatThereIsToSayOfTheThemeIsSaid() throws {
        let danish = text.replacing("\"title\":\"Tea\"", with: "\"title\":\"Te\",\"language\":\"da\"")
        var log: [Diagnostic] = []
        let source = Source(name: "tea.json", bytes: SourceBytes(danish.utf8))
        let deck = try #require(try source.manuscripts(log: &log).first)
        try deck.export(as: "html", to: MemoryOutput(), log: &log)
        #expect(log.map(\.code.name) == ["theme.untranslated"])
    }

    @Test func whatPrintsIsHandedIn() throws {
        let failure = #expect(throws: Failure.self) { try export(as: "pdf") }
        #expect(failure?.diagnostics.map(\.code.name) == ["usage.no-pdf-engine"])
    }

    @Test func unknownNamesAreErrors() {
        #expect(throws: Failure.self) { try export(as: "odt") }
        #expect(throws: Failure.self) { try export(as: "csv", options: [("cell", "text")]) }
    }
}
