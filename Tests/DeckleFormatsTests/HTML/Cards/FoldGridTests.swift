import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@testable import DeckleFormats

@Suite struct FoldGridTests {
    private static let stocks = (try? ThemeLibrary().resolve("plain", language: "en").stocks) ?? []

    private func grid(_ stock: String, gutter: Double = 0, turn: CardTurn = .book) throws -> FoldGrid {
        try FoldGrid(StockReader.stock(named: stock, among: Self.stocks), gutter: gutter, turn: turn)
    }

    @Test(arguments: ["a4-4up", "a4-8up", "a4-2up", "a4-85x54", "5371", "5388", "5389", "letter-4up", "letter-2up"])
    func halvesMeetAtTheFoldAndStripsKeepApart(stock: String) throws {
        let grid = try grid(stock)
        for slot in 0..<grid.stock.count {
            let front = grid.front(slot), back = grid.back(slot)
            let beside = abs(front.width + grid.side.width - back.width) < 0.01 && front.height == back.height
            let below = abs(front.height + grid.side.height - back.height) < 0.01 && front.width == back.width
            #expect(beside != below)
        }
        #expect(grid.stock.left >= -0.03 && grid.stock.top >= -0.03)
        #expect(abs(grid.stock.offset.width) < 0.01 && abs(grid.stock.offset.height) < 0.01)
    }

    @Test func aPageHasAsManyStripsAsItHasRoomFor() throws {
        #expect(try grid("a4-4up").stock.count == 2)
        #expect(try grid("a4-8up").stock.count == 4)
        #expect(try grid("a4-85x54").stock.count == 5)
        #expect(try grid("a4-85x54", gutter: 20).stock.count == 4)
        #expect(try grid("a4-2up").stock.count == 1)
    }

    /// Halves beside each other turn as pages of a book do, those below each other as sheets of a pad.
    @Test func backsAreUprightOnceTheCardIsTurned() throws {
        #expect(try CardTurn.allCases.map { try grid("a4-4up", turn: $0).turnsBacks } == [false, true])
        #expect(try CardTurn.allCases.map { try grid("a4-2up", turn: $0).turnsBacks } == [true, false])
    }

    @Test func aPageWithoutRoomForBothSidesIsRefused() throws {
        let error = #expect(throws: Failure.self) { try grid("card-a6") }
        #expect(error?.diagnostics.first?.code == "stock.bad")
        #expect(error?.diagnostics.first?.hint?.contains("a4-4up") == true)
    }

    @Test func foldsAreDashedAndCutsAreNot() throws {
        let marks = try grid("a4-4up").marks
        #expect(marks.filter(\.isFold) == [CutMark(x: 105, y: 4, isUpright: true, length: 289, isFold: true)])
        #expect(marks.filter { !$0.isFold } == [CutMark(x: 4, y: 148.5, isUpright: false, length: 202)])
        #expect(try grid("a4-85x54").marks.count == 9)
    }

    @Test func bothSidesOfACardAreOnOneSideOfThePaper() throws {
        let export = try CardExport(TinyDeck(), [("layout", "foldover")])
        #expect(export.page.occurrences(of: "data-sheet=\"front\"") == 3)
        #expect(export.page.occurrences(of: "data-sheet=\"back\"") == 0)
        let sides = export.page.matches(of: /data-side="(\w+)"/).map(\.output.1)
        #expect(sides == Array(repeating: ["front", "back"], count: 6).flatMap(\.self))
        #expect(export.summary.remarks.last?.hasPrefix("print 3 sheets on one side at 100 %") == true)
    }

    @Test func stripsMayBeStackedToo() throws {
        let export = try CardExport(TinyDeck(), [("layout", "foldover"), ("order", "cut-stack")])
        let ids = export.page.matches(of: /data-card-id="([^"]*)" data-side="front"/).map(\.output.1)
        let normal = try CardExport(TinyDeck(), [("layout", "foldover")]).page
            .matches(of: /data-card-id="([^"]*)" data-side="front"/).map(\.output.1)
        #expect(ids == [0, 3, 1, 4, 2, 5].map { normal[$0] })
    }

    @Test(
        .enabled(if: Judge.print.isWanted, Comment(rawValue: Judge.missing)),
        arguments: ["a4-4up", "a4-85x54", "5388"]
    )
    func foldedCardsPrint(stock: String) throws {
        let export = try CardExport(TinyDeck(), [("layout", "foldover"), ("stock", stock)])
        let file = try TemporaryPage(text: export.page)
        let verdict = try Judge.print.judge([file.path])
        let sheets = export.page.occurrences(of: "data-sheet=")
        #expect(verdict.report.contains("\"pages\": \(sheets),"), "\(verdict.report)")
    }
}
