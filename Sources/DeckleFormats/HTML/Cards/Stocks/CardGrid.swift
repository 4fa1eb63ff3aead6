internal import DeckleCore

/// Where cards lie on both sides of a sheet.
struct CardGrid: CardPlacing {
    let stock: Stock
    let flip: SheetFlip
    let turn: CardTurn
    /// By how much the backs are moved to meet the fronts, for a printer that is off.
    let shift: Extent

    var side: Extent { stock.card }

    var isFolded: Bool { false }

    var settings: String { "on both sides at 100 %, flipped on the \(flip.rawValue) edge" }

    /// How far cards may be off the middle, in millimetres.
    private static let tolerance = 0.2

    var problem: Diagnostic? {
        guard max(abs(stock.offset.width), abs(stock.offset.height)) > Self.tolerance else { return nil }
        return .warning(
            .stockOffset,
            "the cards of \"\(stock.name)\" do not lie in the middle of the page",
            hint: "check left, top and pitch, or move the backs with html.back-dx and html.back-dy"
        )
    }

    private var turnsSideways: Bool { flip.turnsSideways(stock.page) }

    var turnsBacks: Bool { turnsSideways != (turn == .book) }

    func front(_ slot: Int) -> Extent { stock.origin(slot) }

    /// Where its back begins: behind the front once the sheet is turned.
    func back(_ slot: Int) -> Extent {
        let front = front(slot)
        let x = turnsSideways ? stock.page.width - front.width - stock.card.width : front.width
        let y = turnsSideways ? front.height : stock.page.height - front.height - stock.card.height
        return Extent(x + shift.width, y + shift.height)
    }

    /// Where to cut, on fronts only: what is off on the back does not show then.
    var marks: [CutMark] {
        guard !stock.isPrecut, stock.count > 1 || stock.left > 0 else { return [] }
        let ends = (
            stock.upright.flatMap { x in
                CutMark.ends(stock.top, stock.page.height).map { CutMark(x: x, y: $0, isUpright: true) }
            },
            stock.level.flatMap { y in
                CutMark.ends(stock.left, stock.page.width).map { CutMark(x: $0, y: y, isUpright: false) }
            }
        )
        let crossings = stock.upright.flatMap { x in stock.level.flatMap { y in CutMark.cross(x: x, y: y) } }
        return ends.0 + ends.1 + (stock.reachesEdge ? crossings : [])
    }
}
