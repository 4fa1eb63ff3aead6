internal import DeckleCore

/// Where cards lie that are folded from one side of a sheet: each is a strip of two halves that meet at the fold.
struct FoldGrid: CardPlacing {
    /// The strips as cards of a stock.
    let stock: Stock
    let side: Extent
    let turn: CardTurn
    /// Whether the halves lie beside each other; else the back lies below the front.
    private let isSideways: Bool

    /// Strips of the cards of a stock, as many as the page has room for.
    ///
    /// - Throws: ``Failure`` with `stock.bad` where that is none
    init(_ stock: Stock, gutter: Double, turn: CardTurn) throws {
        let beside = stock.strips(of: Extent(2 * stock.card.width, stock.card.height), gutter: gutter)
        let below = stock.strips(of: Extent(stock.card.width, 2 * stock.card.height), gutter: gutter)
        guard let strips = beside ?? below else {
            let message = "a page of \"\(stock.name)\" has no room for both sides of a card beside each other"
            throw Failure(.error(.stockBad, message, hint: "take one with more cards on a page, such as a4-4up"))
        }
        self.stock = strips
        self.turn = turn
        side = stock.card
        isSideways = beside != nil
    }

    var isFolded: Bool { true }

    var problem: Diagnostic? { nil }

    var settings: String { "on one side at 100 %; cut along the lines, fold at the dashes" }

    /// A card is folded about the axis that its halves meet at.
    var turnsBacks: Bool { isSideways != (turn == .book) }

    func front(_ slot: Int) -> Extent { stock.origin(slot) }

    func back(_ slot: Int) -> Extent {
        let front = front(slot)
        return isSideways
            ? Extent(front.width + side.width, front.height) : Extent(front.width, front.height + side.height)
    }

    /// The frame of all strips, and their folds.
    var marks: [CutMark] {
        let (across, down) = (stock.page.width - 2 * CutMark.edge, stock.page.height - 2 * CutMark.edge)
        let (left, top) = (max(stock.left, CutMark.edge), max(stock.top, CutMark.edge))
        let (width, height) = (min(stock.reach.width - left, across), min(stock.reach.height - top, down))
        let cuts =
            stock.upright.map { CutMark(x: $0, y: top, isUpright: true, length: height) }
            + stock.level.map { CutMark(x: left, y: $0, isUpright: false, length: width) }
        if isSideways {
            let folds = (0..<stock.columns).map { back($0).width }
            return cuts + folds.map { CutMark(x: $0, y: top, isUpright: true, length: height, isFold: true) }
        }
        let folds = (0..<stock.rows).map { back($0 * stock.columns).height }
        return cuts + folds.map { CutMark(x: left, y: $0, isUpright: false, length: width, isFold: true) }
    }
}

extension Stock {
    /// As many cards of a size as the page has room for, in its middle; nil where that is none.
    fileprivate func strips(of size: Extent, gutter: Double) -> Stock? {
        let tolerance = 0.05
        let columns = Int((page.width + gutter + tolerance) / (size.width + gutter))
        let rows = Int((page.height + gutter + tolerance) / (size.height + gutter))
        guard columns > 0, rows > 0 else { return nil }
        var stock = self
        (stock.columns, stock.rows, stock.card) = (columns, rows, size)
        stock.pitch = Extent(size.width + gutter, size.height + gutter)
        (stock.left, stock.top) = (0, 0)
        (stock.left, stock.top) = ((page.width - stock.reach.width) / 2, (page.height - stock.reach.height) / 2)
        stock.isPrecut = false
        return stock
    }
}
