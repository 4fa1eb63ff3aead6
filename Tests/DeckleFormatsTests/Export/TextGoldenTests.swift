import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@testable import DeckleFormats

/// A small deck as table and as interchange form.
@Suite struct TextGoldenTests {
    private func export(_ exporter: any Exporter, _ options: [(name: String, value: String)] = []) throws -> String {
        let tiny = TinyDeck()
        let values = try OptionValues(options, specs: exporter.options, exporter: exporter.format.name)
        let theme = try ThemeLibrary().resolve(ThemeLibrary.root, language: tiny.deck.language)
        let job = ExportJob(deck: tiny.deck, theme: theme, options: values, media: TinyMedia())
        let output = MemoryOutput()
        var log: [Diagnostic] = []
        var session = try exporter.begin(job, output: output)
        for page in tiny.pages { try session.write(page, log: &log) }
        _ = try session.finish(log: &log)
        #expect(!log.contains { $0.severity > .note })
        return output.text
    }

    @Test func tablesAreAsExpected() throws {
        let files = [
            "markdown.csv": try export(CSVExporter()),
            "html.csv": try export(CSVExporter(), [("cells", "html")]),
            "text.csv": try export(CSVExporter(), [("cells", "text")]),
            "anki.csv": try export(CSVExporter(), [("preset", "anki")]),
        ]
        #expect(try Golden("csv-bees").differences(from: files) == [])
    }

    @Test func theInterchangeFormIsAsExpected() throws {
        #expect(try Golden("json-bees").differences(from: ["deck.json": try export(JSONExporter())]) == [])
    }

    /// A folder that no test asks for any more would never be found to be wrong.
    @Test func everyGoldenIsCompared() throws {
        let sources = try PackageRoot.sources(in: "Tests").filter { !$0.path.hasPrefix("Support/") }
        let asked = sources.flatMap { $0.text.matches(of: /Golden\("([\w-]+)/).map { String($0.1) } }
        for folder in try Golden.names() {
            #expect(asked.contains { folder.hasPrefix($0) }, "Tests/Goldens/\(folder)")
        }
    }
}
