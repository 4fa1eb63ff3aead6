import DeckleCore
import DeckleFormats
import DeckleTestSupport
import DeckleThemes
import Foundation
import Testing

/// Every word and every line of code of a hub stands in each of its outputs.
@Suite struct NothingLostTests {
    /// The sample, hubs from seeds, and those that `DECKLE_HUBS` names, parted by colons.
    static func hubs() throws -> [(name: String, payload: [UInt8])] {
        let named = (ProcessInfo.processInfo.environment["DECKLE_HUBS"] ?? "").split(separator: ":").map(String.init)
        let files = try ([Sample.payloadFile.path] + named).map { path in
            (path, Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        }
        let made = [1, 2, 3].map { seed in
            (
                "seed \(seed)",
                Array(HubMaker(seed: seed, pages: 7, questionsPerPage: 6, pictures: 3).hub().payload().utf8)
            )
        }
        return files + made
    }

    @Test(arguments: Formats.withoutPrograms.map(\.format.name))
    func everyWordAndLineOfCode(format: String) throws {
        for (name, payload) in try Self.hubs() {
            let source = try Self.words(ofHub: payload)
            #expect(source.words.count > 1000, "\(name)")
            let output = try OutputWords.words(in: Self.export(payload, to: format), format: format)
            #expect(source.missingWords(in: output) == [], "\(name)")
            #expect(source.missingCodeLines(in: output) == [], "\(name)")
        }
    }

    @Test func aFormatThatNobodyCanReadIsRefused() {
        #expect(throws: OutputWords.UnknownFormat(name: "odt")) { try OutputWords.words(in: [], format: "odt") }
    }

    /// The words of all prompts and answers, read by a JSON parser and a Markdown reader that are not ours.
    private static func words(ofHub payload: [UInt8]) throws -> Words {
        let slots = try #require(try JSONSerialization.jsonObject(with: Data(payload)) as? [Any])
        var words = Words(words: [])
        for case let slot as [String: Any] in slots {
            guard let prompt = slot["q"] as? Int, let answer = slot["a"] as? Int else { continue }
            for index in [prompt, answer] {
                let text = Words(markdown: try #require(slots[index] as? String))
                words.words += text.words
                words.codeLines += text.codeLines
            }
        }
        return words
    }

    private static func export(_ payload: [UInt8], to format: String) throws -> [UInt8] {
        let source = Source(name: "hub.json", bytes: SourceBytes(payload))
        var log: [Diagnostic] = []
        var manuscript = try #require(try Formats.reader(of: source).read(source, log: &log).first)
        manuscript.media = EveryFile()
        let exporter = try Formats.exporter(named: format)
        let job = ExportJob(
            manuscript,
            theme: try ThemeLibrary().resolve("plain", language: manuscript.deck.language),
            options: try OptionValues([], specs: exporter.options, exporter: format)
        )
        let output = MemoryOutput()
        let outcomes = ExportRun(manuscript)
            .write([ExportRun.Target(exporter: exporter, job: job, output: output)], log: &log)
        for outcome in outcomes { _ = try outcome.get() }
        return output.bytes
    }
}
