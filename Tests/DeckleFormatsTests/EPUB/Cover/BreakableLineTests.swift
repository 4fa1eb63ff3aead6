import Testing

@testable import DeckleFormats

@Suite struct BreakableLineTests {
    /// Breaks a text whose characters are all one em wide.
    private func broken(_ text: String, to width: Double, most: Int = 3) -> [String]? {
        BreakableLine(text) { Double($0.count) }.broken(to: width, most: most)
    }

    @Test func linesEndBetweenWordsAndAreAsLongAsEachOther() {
        #expect(broken("Text in Software", to: 12) == ["Text in", "Software"])
        #expect(broken("a b c d e f", to: 9) == ["a b c", "d e f"])
        #expect(broken("one", to: 3) == ["one"])
    }

    @Test func aWordIsNeverBroken() {
        #expect(broken("Internationalisation", to: 12) == nil)
        #expect(broken("a-b 10\u{A0}km", to: 5) == ["a-b", "10\u{A0}km"])
    }

    @Test func linesAreCounted() {
        #expect(broken("a b c d", to: 1) == nil)
        #expect(broken("a b c d", to: 1, most: 4) == ["a", "b", "c", "d"])
    }

    @Test func ideographsMayEndALineButStopsBeginNone() {
        #expect(broken("日本語入門", to: 3) == ["日本語", "入門"])
        #expect(broken("日本、入門", to: 3) == ["日本、", "入門"])
        #expect(broken("データ「型」", to: 3) == ["データ", "「型」"])
        #expect(broken("Swift入門", to: 5) == ["Swift", "入門"])
    }

    @Test func shortStretchesOfOneScriptStayWhole() {
        #expect(broken("入門問題集", to: 4, most: 2) == ["入門問", "題集"])
        #expect(broken("(高度な)問題集", to: 6) == ["(高度な)", "問題集"])
        #expect(broken("データの型と問題集", to: 6) == ["データの", "型と問題集"])
        #expect(broken("ありがとうございました", to: 6) == ["ありがとうご", "ざいました"])
    }

    @Test(arguments: [("Encyclopaedia", 8.0), ("An Encyclopaedia of Tides", 8), ("Tides", 16)])
    func theFirstSizeThatFitsIsTaken(text: String, size: Double) {
        let lines = CoverLines(text, sizes: [16, 8, 4], width: 110, lines: 3) { Double($0.count) }
        #expect(lines?.size == size)
    }

    @Test func whatFitsInNoSizeIsLeft() {
        let long = String(repeating: "word ", count: 60), longest = String(repeating: "x ", count: 1000)
        for text in [long, longest] {
            #expect(CoverLines(text, sizes: [16, 8], width: 110, lines: 3) { Double($0.count) } == nil)
        }
    }
}
