import DeckleCore
import DeckleThemes
import Testing

@testable import DeckleFormats

@Suite struct TablePartsTests {
    private func table(_ columns: Int, word: (Int) -> String = { "Measured\($0)" }) -> Table {
        let numbers = (0..<columns).map { [Inline.text("\($0)")] }
        return Table(
            alignments: (0..<columns).map { $0 == 0 ? .left : .right },
            head: (0..<columns).map { [.text(word($0))] },
            rows: [numbers, numbers]
        )
    }

    @Test func eachPartHasTheFirstColumnAndThoseThatFindRoom() {
        let table = table(60)
        let parts = table.parts(in: 130)
        #expect(parts.count == 6)
        #expect(parts.allSatisfy { $0.head.first == table.head.first && $0.alignments.first == .left })
        #expect(parts.flatMap { $0.head.dropFirst() } == Array(table.head.dropFirst()))
        #expect(parts.flatMap { $0.rows[1].dropFirst() } == Array(table.rows[1].dropFirst()))
        for part in parts {
            let fit = TableFit(part, in: [[TableSize("small wide", lineLength: 130)]])
            #expect(fit.size == "small wide" && fit.breaks == nil && !fit.isCrowded)
        }
    }

    @Test func longWordsGiveWayBeforeATableIsParted() {
        let word = String(repeating: "long", count: 40)
        #expect(table(4) { _ in word }.parts(in: 40) == [table(4) { _ in word }])
        #expect(table(5) { _ in word }.parts(in: 40).map(\.head.count) == [4, 2])
    }

    @Test(arguments: [(8, false), (14, false), (30, true), (60, true)])
    func onlyColumnsWithoutRoomForWordsAreCrowded(columns: Int, isCrowded: Bool) {
        let widths = [[TableSize(lineLength: 52)], [TableSize("small wide", lineLength: 130)]]
        #expect(TableFit(table(columns), in: widths).isCrowded == isCrowded)
    }

    @Test func partsAreMarkedWhereTablesMayBeParted() throws {
        var measure = LineMeasure(
            tables: [[TableSize("wide", lineLength: 24)]],
            code: 36,
            deepestIndent: 16,
            formula: 20
        )
        let whole = try html([.table(table(5))], dialect: Dialect(measure: measure))
        #expect(!whole.contains("caption") && whole.contains("long"))
        measure.partedTableLine = 24
        let parts = try html([.table(table(5))], dialect: Dialect(measure: measure)).split(separator: "<div")
        #expect(parts.count == 2)
        #expect(parts[0].hasPrefix(#" class="table wide"><table><caption class="count">1/2</caption><thead>"#))
        #expect(parts[1].contains("2/2") && parts[1].contains("Measured0") && parts[1].contains("Measured4"))
    }

    @Test func aTableWithoutCellsIsOnePart() {
        let none = Table(alignments: [], head: [], rows: [])
        #expect(none.parts(in: 40) == [none])
    }

    /// A table goes over the whole page of a study sheet, but over one of the narrow columns of a cheat sheet.
    @Test(arguments: [("study", 130, 2), ("cheatsheet", 40, 1)])
    func aPartIsAsWideAsItsLayoutAllows(layout: String, line: Int, widths: Int) throws {
        let measure = try LineMeasure.sheet(try ThemeLibrary().resolve("plain", language: "en"), layout: layout)
        #expect(measure.partedTableLine == line)
        #expect(measure.tables.count == widths)
    }
}
