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

    /// As cards.css has it, longer numbers take from the room of the text.
    @Test func longNumbersLeaveLessRoom() throws {
        let measure = try measure(), word = measure.lines([.text("mirrored")], 99).widestLine
        let height = { (start: Int?) in
            let item = ListItem(content: [.paragraph([.text("mirrored mirrored")])])
            return measure.height(.list(List(start: start, items: [item])), 2 * word + 0.4 + measure.type.indent)
        }
        #expect(height(nil) == height(9))
        #expect(height(10) == height(9) + measure.type.line)
    }

    @Test(arguments: ["plain", "large-print"]) func linesOfAFootnoteAreAsHighAsOthers(theme: String) throws {
        let measure = try measure(theme)
        let note = Block.footnote(label: "1", content: [.paragraph([.text("A few words.")])])
        #expect(measure.height(note, 20) == measure.type.line)
    }

    @Test(arguments: ["plain", "large-print"]) func theNameOfAFileTakesALineOfText(theme: String) throws {
        let measure = try measure(theme)
        let named = Block.code(CodeBlock(fileName: "a.py", text: "go()")), bare = Block.code(CodeBlock(text: "go()"))
        #expect(abs(measure.height(named, 20) - measure.height(bare, 20) - measure.type.line - 0.16) < 1e-9)
    }

    /// The gap is that of the first element after another; words without one count for none.
    @Test func whatFollowsBareWordsInATightItemHasNoGap() throws {
        let measure = try measure(), inner = Block.list(List(items: [ListItem(content: [.paragraph([.text("b")])])]))
        let height = { (words: [Inline], isTight: Bool) in
            let item = ListItem(content: [.paragraph(words), inner])
            return measure.height(.list(List(isTight: isTight, items: [item])), 20)
        }
        let bare = height([.text("a")], true)
        #expect(abs(height([.code("a")], true) - bare - measure.type.gap) < 1e-9)
        #expect(abs(height([.text("a")], false) - bare - measure.type.gap) < 1e-9)
    }
}
