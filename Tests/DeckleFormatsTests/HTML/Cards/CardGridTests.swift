import DeckleCore
import DeckleThemes
import Testing

@testable import DeckleFormats

@Suite struct CardGridTests {
    private static let stocks = (try? ThemeLibrary().resolve("plain", language: "en").stocks) ?? []

    @Test(arguments: stocks.map(\.name)) func everyBuiltInStockLiesInTheMiddleOfItsPage(name: String) throws {
        let stock = try StockReader.stock(named: name, among: Self.stocks)
        #expect(abs(stock.offset.width) < 0.01 && abs(stock.offset.height) < 0.01)
        #expect(stock.count >= 1)
    }

    @Test func thereAreTheStocksThatPeopleHave() throws {
        #expect(Self.stocks.count == 30)
        #expect(try StockReader.stock(named: "8371", among: Self.stocks).name == "5371")
        #expect(try StockReader.stock(named: "C32011-10", among: Self.stocks).overflow == .takeaway)
    }

    /// What lies behind a card once the sheet is turned is its back, whatever the printer and the reader do.
    @Test(arguments: SheetFlip.allCases, [true, false])
    func backsLieBehindTheirFronts(flip: SheetFlip, isPortrait: Bool) {
        var stock = Stock.six
        if !isPortrait { stock.page = Extent(stock.page.height + 60, stock.page.width) }
        let grid = CardGrid(stock: stock, flip: flip, turn: .book, shift: Extent(0, 0))
        for slot in 0..<stock.count {
            let front = grid.front(slot), back = grid.back(slot)
            let turned =
                isPortrait == (flip == .long)
                ? Extent(stock.page.width - back.width - stock.card.width, back.height)
                : Extent(back.width, stock.page.height - back.height - stock.card.height)
            #expect(abs(turned.width - front.width) < 0.001 && abs(turned.height - front.height) < 0.001)
        }
    }

    @Test func backsAreUprightWhereAxisAndTurnAgree() {
        let turned = SheetFlip.allCases.map { flip in
            CardTurn.allCases.map { CardGrid(stock: .six, flip: flip, turn: $0, shift: Extent(0, 0)).turnsBacks }
        }
        #expect(turned == [[false, true], [true, false]])
    }

    @Test func onlyBacksAreShifted() {
        let straight = CardGrid(stock: .six, flip: .long, turn: .book, shift: Extent(0, 0))
        let shifted = CardGrid(stock: .six, flip: .long, turn: .book, shift: Extent(1, -2))
        #expect(shifted.front(3) == straight.front(3))
        #expect(shifted.back(3) == Extent(straight.back(3).width + 1, straight.back(3).height - 2))
    }

    @Test func roomBetweenCardsMovesThemApartOrMakesThemSmaller() {
        let apart = Stock.six.spaced(by: 4)
        #expect(apart.card == Stock.six.card && apart.pitch.width == 64)
        #expect(abs(apart.offset.width) < 0.001)
        var full = Stock.six
        (full.left, full.top, full.page) = (0, 0, Extent(120, 120))
        let smaller = full.spaced(by: 4)
        #expect(smaller.card.width == 58 && smaller.pitch.width == 62 && smaller.left == 0)
        #expect(Stock.six.spaced(by: 0) == .six)
    }

    @Test func marksStandWhereIsToBeCut() throws {
        let full = try StockReader.stock(named: "a4-4up", among: Self.stocks)
        let marks = CardGrid(stock: full, flip: .long, turn: .book, shift: Extent(0, 0)).marks
        #expect(marks.count == 6)
        #expect(marks.contains(CutMark(x: 105, y: 146.5, isUpright: true)))
        let precut = try StockReader.stock(named: "5371", among: Self.stocks)
        #expect(CardGrid(stock: precut, flip: .long, turn: .book, shift: Extent(0, 0)).marks == [])
    }
}

extension Stock {
    /// Two columns and three rows on a page that is larger.
    fileprivate static let six = Stock(
        name: "six",
        label: "six",
        page: Extent(140, 160),
        columns: 2,
        rows: 3,
        card: Extent(60, 40),
        left: 10,
        top: 20,
        pitch: Extent(60, 40),
        isPrecut: false,
        overflow: .continue
    )
}
