import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

/// Decks of two sites whose data name no deck, in one collection of the real Anki.
@Suite(.enabled(if: Judge.anki.isWanted, Comment(rawValue: Judge.missing))) struct UnnamedDeckImportTests {
    private struct Report: Decodable {
        struct Import: Decodable {
            var new: Int
            var updated: Int
            var refused: Int
        }
        struct Card: Decodable {
            var notetype: String
            var answer: String
        }
        var imports: [Import]
        var notes: Int
        var cards: [Card]
    }

    /// A package of a site's questions, two of which have the same prompt at every site.
    private func package(_ site: String, id: String) throws -> Package {
        let questions: Value = [
            ["question": "Who answers?", "answer": .string("\(site) does.")],
            ["question": .string("Only \(site)?"), "answer": "Yes."],
        ]
        var log: [Diagnostic] = []
        let source = Payload.source(["data": ["faq": questions], "prerenderedAt": 1_780_000_000_000])
        let manuscript = try #require(try NuxtReader().read(source, log: &log).first)
        let deck = manuscript.deck.named(id)
        let index = PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0)
        return try Package(deck, pages: [manuscript.pages.page(deck.topics[0].pages[0], at: index, log: &log)])
    }

    @Test(arguments: [["ferry", "museum"], ["museum", "ferry"]])
    func neitherOverwritesTheOther(order: [String]) throws {
        let packages = try order.map { try package($0, id: $0) }
        let verdict = try packages[0].withFile { first in
            try packages[1].withFile { second in try Judge.anki.judge([first, second]) }
        }
        #expect(verdict.isGood, Comment(rawValue: verdict.report))
        let report = try JSONDecoder().decode(Report.self, from: Data(verdict.report.utf8))
        #expect(report.notes == 4)
        #expect(report.imports.map(\.new) == [2, 2] && report.imports.map(\.updated) == [0, 0])
        #expect(Set(report.cards.map(\.notetype)) == ["Deckle Basic – Ferry", "Deckle Basic – Museum"])
        #expect(report.cards.filter { $0.answer.contains("ferry does.") }.count == 1)
        #expect(report.cards.filter { $0.answer.contains("museum does.") }.count == 1)
    }
}
