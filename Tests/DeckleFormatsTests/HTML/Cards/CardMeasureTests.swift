import DeckleCore
import DeckleThemes
import Testing

@testable import DeckleFormats

/// How high content is taken to be on a card.
@Suite struct CardMeasureTests {
    private func measure(_ theme: String = "plain") throws -> CardMeasure {
        let theme = try ThemeLibrary().resolve(theme, language: "en"), type = try CardType(theme)
        let line = try LineMeasure.card(theme, type: type, width: 260)
        return CardMeasure(type: type, fonts: try CardFonts(theme), line: line, picture: 9)
    }

    @Test func aTabIsAsWideAsItIsShown() throws {
        let measure = try measure()
        for length in 20...60 {
            let words = String(repeating: "x", count: length)
            let tabs = CodeBlock(text: "\t" + words), spaces = CodeBlock(text: "    " + words)
            #expect(measure.codeLines(tabs, 24) == measure.codeLines(spaces, 24))
        }
    }

    @Test func stressIsAsWideAsItIsWhereWeightMakesIt() throws {
        let measure = try measure("large-print")
        let words = [Inline.text("a mirror")]
        let width = measure.lines([.emphasis(words)], 20).widestLine
        #expect(width == measure.lines([.strong(words)], 20).widestLine)
        #expect(width > measure.lines(words, 20).widestLine)
    }

    @Test(arguments: ["plain", "large-print"]) func linesOfAFootnoteAreAsHighAsOthers(theme: String) throws {
        let measure = try measure(theme)
        let note = Block.footnote(label: "1", content: [.paragraph([.text("A few words.")])])
        #expect(measure.height(note, 20) == measure.type.line)
    }
}
