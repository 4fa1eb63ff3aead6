internal import DeckleCore

extension Stock {
    /// Where the card of a place begins, row by row.
    func origin(_ slot: Int) -> Extent {
        Extent(left + Double(slot % columns) * pitch.width, top + Double(slot / columns) * pitch.height)
    }

    /// Where cards begin and end from left to right, without the edges of the page.
    var upright: [Double] { edges(left, pitch.width, card.width, columns, within: page.width) }

    /// Where cards begin and end from top to bottom, without the edges of the page.
    var level: [Double] { edges(top, pitch.height, card.height, rows, within: page.height) }

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
