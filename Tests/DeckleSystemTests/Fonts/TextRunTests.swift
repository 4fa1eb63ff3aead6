import DeckleCore
import Testing

@testable import DeckleSystem

@Suite struct TextRunTests {
    /// The runs of a line as they are seen, each with its level.
    private func runs(_ text: String, _ direction: Direction = .leftToRight) -> [String] {
        TextRun.runs(of: text, direction).map { run in
            "\(run.level) " + String(String.UnicodeScalarView(run.scalars))
        }
    }

    @Test func aLineInOneScriptIsOneRun() {
        #expect(runs("Tides, 2nd part") == ["0 Tides, 2nd part"])
        #expect(runs("שלום עולם", .rightToLeft) == ["1 שלום עולם"])
        #expect(runs("") == [])
    }

    @Test func scriptsAreApart() {
        #expect(runs("Swift 入門") == ["0 Swift ", "0 入門"])
    }

    @Test func hebrewInEnglishGoesTheOtherWay() {
        #expect(runs("see שלום now") == ["0 see ", "1 שלום", "0  now"])
    }

    @Test func englishInHebrewStandsOnItsLeft() {
        #expect(runs("מדריך Swift קצר", .rightToLeft) == ["1  קצר", "2 Swift", "1 מדריך "])
    }

    @Test func numbersKeepTheirOrder() {
        #expect(runs("344 سؤال · 8 موضوعات", .rightToLeft) == ["1  موضوعات", "2 8", "1  سؤال · ", "2 344"])
        #expect(runs("a 12 ב 3.5 ג", .leftToRight) == ["0 a 12 ", "1  ג", "2 3.5", "1 ב "])
    }
}
