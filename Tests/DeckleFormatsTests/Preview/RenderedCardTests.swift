import DeckleCore
import DeckleSystem
import DeckleTestSupport
import DeckleThemes
import Foundation
import Testing

@testable import DeckleFormats

/// What the real Anki shows of cards, and what their pages hold.
@Suite(.enabled(if: Judge.anki.isWanted, Comment(rawValue: Judge.missing))) struct RenderedCardTests {
    private struct Report: Decodable {
        struct Card: Decodable {
            var question: String
            var answer: String
            var fields: [String: String]
        }
        var cards: [Card]
    }

    private struct Entry: Decodable {
        var id: String
        var path: String
        var cards: [Int]
    }

    private func export(_ exporter: any Exporter) throws -> MemoryOutput {
        let source = Source(name: "hub.json", bytes: SourceBytes(try Data(contentsOf: Sample.payloadFile)))
        var log: [Diagnostic] = []
        var manuscript = try #require(try Formats.reader(of: source).read(source, log: &log).first)
        manuscript.media = EveryFile()
        let job = ExportJob(
            manuscript,
            theme: try ThemeLibrary().resolve("plain", language: manuscript.deck.language),
            options: try OptionValues([], specs: exporter.options, exporter: exporter.format.name)
        )
        let output = MemoryOutput()
        let target = ExportRun.Target(exporter: exporter, job: job, output: output)
        for outcome in ExportRun(manuscript).write([target], log: &log) { _ = try outcome.get() }
        return output
    }

    /// The cards that Anki has after it imported the sample, in order, by the ids of their notes.
    private func imported() throws -> [String: [Report.Card]] {
        let path = NSTemporaryDirectory() + "deckle-\(UUID().uuidString).apkg"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(try export(AnkiExporter()).bytes).write(to: URL(fileURLWithPath: path))
        let verdict = try Judge.anki.judge([path])
        #expect(verdict.isGood, "\(verdict.report)")
        let cards = try JSONDecoder().decode(Report.self, from: Data(verdict.report.utf8)).cards
        return Dictionary(grouping: cards) { $0.fields["Id"] ?? "" }
    }

    /// A side without what clients put in place of marks, each in its own way: fields to type into, players, and what they
    /// keep of a gap beside its words.
    private func plain(_ side: some StringProtocol) -> String {
        String(side)
            .replacing(/\[\[type:[^\]]*\]\]|<input type="text" id="typeans">|<code id="typeans">.*?<\/code>/, with: "⌨")
            .replacing(/\[anki:play:[^\]]*\]|<audio [^>]*><\/audio>/, with: "♪")
            .replacing(/<span class="(cloze[a-z-]*)"[^>]*>/) { "<span class=\"\($0.output.1)\">" }
    }

    /// Signs that stand for others, which Anki would replace where they are no references.
    private func signs(_ side: some StringProtocol) -> [Unicode.Scalar] {
        side.unicodeScalars.filter { $0.properties.isFullCompositionExclusion }
    }

    @Test func everySideIsAsAnkiShowsIt() throws {
        let imported = try imported(), pages = try export(CardPages())
        let entries = try JSONDecoder().decode([Entry].self, from: Data(pages.bytes))
        #expect(entries.count == imported.count && entries.count > 50)
        for (number, entry) in entries.enumerated() {
            let cards = try #require(imported["\(entry.path)#\(entry.id)"])
            #expect(cards.count == entry.cards.count, "\(entry.id)")
            for (card, shown) in zip(entry.cards, cards) {
                for (isBack, side) in [(false, shown.question), (true, shown.answer)] {
                    let file = try #require(
                        pages.files[CardPages.name(question: number, card: card, isBack: isBack)]
                    )
                    let page = String(decoding: file.bytes, as: UTF8.self)
                    let body = try #require(page.firstMatch(of: /(?s)<div id="qa">(.*)<\/div><\/body>/)).output.1
                    #expect(plain(body) == plain(side), "\(entry.id), card \(card), back: \(isBack)")
                    // Equal strings may differ in signs that Unicode takes for the same.
                    #expect(signs(body) == signs(side), "\(entry.id), card \(card), back: \(isBack)")
                }
            }
        }
    }
}
