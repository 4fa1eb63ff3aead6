internal import DeckleCore

/// Where cards lie on both sides of a sheet.
struct CardGrid {
    let stock: Stock
    let flip: SheetFlip
    let turn: CardTurn
    /// By how much the backs are moved to meet the fronts, for a printer that is off.
    let shift: Extent

    /// Whether the sheet turns about an axis that goes from its top to its bottom.
    private var turnsSideways: Bool { (stock.page.height >= stock.page.width) == (flip == .long) }

    /// Whether what is on the backs stands upside down, so that it is upright once the card is turned.
    var turnsBacks: Bool { turnsSideways != (turn == .book) }

    /// Where the front of a card begins, by its place on the sheet, row by row.
    func front(_ slot: Int) -> Extent {
        Extent(
            stock.left + Double(slot % stock.columns) * stock.pitch.width,
            stock.top + Double(slot / stock.columns) * stock.pitch.height
        )
    }

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
        let columns = edges(stock.left, stock.pitch.width, stock.card.width, stock.columns, within: stock.page.width)
        let rows = edges(stock.top, stock.pitch.height, stock.card.height, stock.rows, within: stock.page.height)
        let ends = (
            columns.flatMap { x in
                CutMark.ends(stock.top, stock.page.height).map { CutMark(x: x, y: $0, isUpright: true) }
            },
            rows.flatMap { y in
                CutMark.ends(stock.left, stock.page.width).map { CutMark(x: $0, y: y, isUpright: false) }
            }
        )
        let crossings = columns.flatMap { x in rows.flatMap { y in CutMark.cross(x: x, y: y) } }
        return ends.0 + ends.1 + (stock.reachesEdge ? crossings : [])
    }

    /// Where cards begin and end along one side of the page, without its own edges.
    private func edges(
        _ start: Double,
        _ pitch: Double,
        _ size: Double,
        _ count: Int,
        within page: Double
    ) -> [Double] {
        let all = (0..<count).flatMap { [start + Double($0) * pitch, start + Double($0) * pitch + size] }
        return all.reduce(into: []) { edges, edge in
            guard edge > 0.01, edge < page - 0.01, edges.last.map({ edge - $0 > 0.01 }) ?? true else { return }
            edges.append(edge)
        }
    }
}
