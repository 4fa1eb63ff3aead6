import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct CalibrationTests {
    /// What is read from a printer that is off, and passed on, brings backs behind their fronts.
    @Test(arguments: SheetFlip.allCases, [Extent(210, 297), Extent(127, 76.2)])
    func whatIsReadBringsBacksBehindTheirFronts(flip: SheetFlip, page: Extent) {
        let sheet = Calibration(page: page, flip: flip)
        let turnsSideways = (page.height >= page.width) == (flip == .long)
        let off = Extent(1.5, -2)
        // The middle of the back, as it is seen through the front.
        let back = Extent(sheet.middle.width + off.width, sheet.middle.height + off.height)
        let seen =
            turnsSideways ? Extent(page.width - back.width, back.height) : Extent(back.width, page.height - back.height)
        let read = Extent(-off.width, -off.height)
        #expect(sheet.place(of: read) == seen)
    }

    @Test func rulersHaveTheirNumbersWhereTheySay() {
        let sheet = Calibration(page: Extent(210, 297), flip: .long)
        #expect(sheet.marks.count == 62)
        let right = sheet.marks.first { $0.isUpright && $0.value == 5 }
        #expect(right?.place == Extent(110, 148.5))
        let up = sheet.marks.first { !$0.isUpright && $0.value == 5 }
        #expect(up?.place == Extent(105, 143.5))
    }

    @Test func theSheetHasTheSettingsItWasMadeWith() throws {
        let export = try CardExport(TinyDeck(), [("layout", "calibration"), ("back-dx", "1.5"), ("flip", "short")])
        #expect(export.page.contains("html.stock=a4-4up html.flip=short html.back-dx=1.5 html.back-dy=0"))
        #expect(export.page.contains("left: 106.5mm; top: 148.5mm"))
        #expect(export.page.occurrences(of: "<section ") == 2)
        #expect(export.summary.remarks.count == 2)
    }

    /// Whoever has a printer that is off may keep what was read in a stock of their own.
    @Test func aStockMayHoldWhatWasRead() throws {
        let text = "like: a4-4up\nback: 0.5mm -1mm\n"
        let own = StockFile(name: "user:office", path: "stocks/office.yml", text: text)
        let export = try CardExport(TinyDeck(), [("stock", "user:office"), ("back-dx", "1")], stocks: [own])
        #expect(export.page.contains("data-back-dx=\"1.5\" data-back-dy=\"-1\""))
        #expect(export.page.contains(".back:nth-child(1) { left: 106.5mm; top: -1mm; }"))
    }

    @Test(
        .enabled(if: Judge.print.isWanted, Comment(rawValue: Judge.missing)),
        arguments: ["a4-4up", "card-a7", "5371"]
    )
    func theSheetPrints(stock: String) throws {
        let export = try CardExport(TinyDeck(), [("layout", "calibration"), ("stock", stock)])
        let file = try TemporaryPage(text: export.page)
        let verdict = try Judge.print.judge([file.path])
        #expect(verdict.report.contains("\"pages\": 2,"), "\(verdict.report)")
    }
}
