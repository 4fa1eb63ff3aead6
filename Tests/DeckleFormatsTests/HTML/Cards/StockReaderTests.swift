import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct StockReaderTests {
    private static func file(_ text: String, name: String = "user:own") -> StockFile {
        StockFile(name: name, path: "stocks/own.yml", text: text)
    }

    private static let plain = file("page: 210mm 297mm\ngrid: 2 2\ncard: 100mm 140mm\n", name: "plain")

    private func failure(_ text: String) -> Diagnostic? {
        do {
            _ = try StockReader.stock(named: "user:own", among: [Self.plain, Self.file(text)])
            return nil
        } catch {
            return (error as? Failure)?.diagnostics.first
        }
    }

    @Test func aStockIsAFileOfTheUser() throws {
        let text =
            "label: Mine\npage: 8.5in 11in\ngrid: 1 2\ncard: 120mm 100mm\nleft: 47.95mm\ntop: 30mm\nprecut: true\n"
        let stock = try StockReader.stock(named: "user:own", among: [Self.file(text)])
        #expect(stock.name == "user:own" && stock.label == "Mine" && stock.isPrecut)
        #expect(abs(stock.page.width - 215.9) < 0.001 && stock.pitch == Extent(120, 100))
        let export = try CardExport(TinyDeck(), [("stock", "user:own")], stocks: [Self.file(text)])
        #expect(export.page.contains("data-stock=\"user:own\""))
    }

    @Test func aStockMayBeLikeAnother() throws {
        let own = Self.file("like: plain\nleft: 5mm\n")
        let stock = try StockReader.stock(named: "user:own", among: [Self.plain, own])
        #expect(stock.left == 5 && stock.columns == 2 && stock.name == "user:own")
    }

    @Test(arguments: [
        ("page: 210mm 297mm\ncolums: 2\n", 2), ("page: 210mm\n", 1), ("page: 210mm 297mm\ncard: 0mm 50mm\n", 2),
        ("page: 210mm 297mm\nleft: -5mm\n", 2), ("page: 210mm 297mm\ngrid: 0 4\n", 2), ("label: x\n", 1),
        ("page: 210mm 297mm\ngrid: 3 1\ncard: 100mm 50mm\n", 2), ("page: 210mm 297mm\nprecut: perhaps\n", 2),
        ("page: 210mm 297mm\ngrid: 2 1\ncard: 90mm 50mm\npitch: 80mm 50mm\n", 4), ("like: plane\n", 1),
        ("like: user:own\nleft: 5mm\n", 1), ("page: 20mm 20mm\n", 1), ("like: plain\nback: 30mm 0mm\n", 2),
        ("page: 210em 297em\n", 1),
    ])
    func whatIsWrongIsSaidWithItsLine(text: String, line: Int) {
        let error = failure(text)
        #expect(error?.code == "stock.bad")
        #expect(error?.place?.line == line)
    }

    @Test func aMisspeltKeyIsToldTheNearest() {
        #expect(failure("page: 210mm 297mm\ngird: 2 2\n")?.hint == "did you mean grid?")
    }

    @Test func cardsThatAreOffTheMiddleAreAWarning() throws {
        let own = Self.file("like: plain\nleft: 1mm\n")
        let export = try CardExport(TinyDeck(), [("stock", "user:own")], stocks: [Self.plain, own])
        #expect(export.log.map(\.code) == ["stock.offset"])
    }

    @Test func anUnknownStockIsToldTheNearest() throws {
        let error = #expect(throws: Failure.self) { try CardExport(TinyDeck(), [("stock", "a4-4pu")]) }
        #expect(error?.diagnostics.first?.hint?.hasPrefix("did you mean a4-4up?") == true)
    }
}
