import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct TableFitTests {
    private static let column = [TableSize(lineLength: 52), TableSize("small", lineLength: 64)]
    private static let page = [TableSize("small wide", lineLength: 130)]

    private func fit(_ rows: [String]..., widths: [[TableSize]] = [column, page]) -> TableFit {
        let cells = rows.map { $0.map { [Inline.text($0)] } }
        return TableFit(Table(alignments: [], head: cells[0], rows: Array(cells.dropFirst())), in: widths)
    }

    @Test func tablesThatFitStayAsTheyAre() {
        let fit = fit(["Pattern", "Intent"], ["Observer", "Notifies dependents"])
        #expect(fit.size == nil && fit.breaks == nil && fit.shares == nil)
    }

    @Test func sevenOrdinaryColumnsAreSetInSmallType() {
        let fit = fit(
            ["Method", "Idempotent", "Cacheable", "Request body", "Response body", "Safe", "HTML forms"],
            ["DELETE", "yes", "sometimes", "optional", "optional", "no", "no"]
        )
        #expect(fit.size == "small" && fit.breaks == nil)
    }

    @Test func fourteenColumnsGoOverThePage() {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let fit = fit(["City"] + months + ["Year"], ["Copenhagen"] + months.map { _ in "130" } + ["1200"])
        #expect(fit.size == "small wide" && fit.breaks == nil)
    }

    @Test func addressesAndNamesAreBrokenAtSeparatorsBeforeAnythingElse() {
        let fit = fit(
            ["Name", "Address"],
            ["a", "https://example.org/a/very/long/path/that/goes/on/and/on/and/on.html"]
        )
        #expect(fit.size == nil && fit.shares == nil)
        #expect(fit.breaks?.longest == 46 && fit.breaks?.longestPart == 24)
    }

    @Test func aWordThatNoColumnHoldsIsBrokenWithoutMakingTheTableWide() {
        let fit = fit(["Word", "Meaning"], [String(repeating: "Wort", count: 20), "a word"])
        #expect(fit.size == nil && fit.shares == nil)
    }

    @Test func whatFitsNowhereIsBrokenAtSyllablesWithRoomForLongWordsFirst() throws {
        let fit = fit(["one", "Authentication", "Documentation", "x"], widths: [[TableSize(lineLength: 20)]])
        #expect(fit.breaks?.longest == 5 && fit.breaks?.longestPart == 5)
        #expect(try #require(fit.shares) == [12, 36, 36, 8])
    }

    @Test func columnsThatFitHaveSharesWhereTheirWordsBreakInLargeType() throws {
        let cells = [["Claim", "Name", "Meaning"], ["sub", "Subject", "Who the token is about"]]
        let rows = cells.map { $0.map { [Inline.text($0)] } }
        let table = Table(alignments: [], head: rows[0], rows: [rows[1]])
        let large = TableFit(table, in: [[TableSize(lineLength: 42)]], largeType: 20)
        #expect(large.isElastic && large.breaks == nil)
        #expect(try #require(large.shares) == [20, 24, nil])
        let usual = TableFit(table, in: [[TableSize(lineLength: 42)]], largeType: 23)
        #expect(!usual.isElastic && usual.shares == nil)
    }

    @Test func columnsWithoutAnyWordsNeedNothing() {
        #expect(fit([], []).breaks == nil)
        #expect(fit(["", ""]).breaks == nil)
        #expect(fit(["word"], widths: []).breaks == nil)
    }

    @Test func writingWithoutSpacesAsksForFourCharacters() {
        #expect(CellWords(text: "超长的没有空格的中文单元格").longest == 8)
        #expect(!CellWords(text: "超长的没有空格的中文单元格").isWhole)
        #expect(CellWords(text: "说明").isWhole && CellWords(text: "幂等性质。安全").isWhole)
        #expect(!CellWords(text: "值").isWhole && !CellWords(text: "word").isWhole)
    }
}
