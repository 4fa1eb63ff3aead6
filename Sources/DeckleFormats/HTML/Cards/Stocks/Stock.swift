internal import DeckleCore

/// A sheet of cards: how large the paper is and where its cards lie; all in millimetres.
struct Stock: Hashable {
    /// The name by which outputs know it; that of a user's own begins with `user:`.
    var name: String
    /// The name in a message.
    var label: String
    var page: Extent
    var columns: Int
    var rows: Int
    var card: Extent
    /// Where the first card begins.
    var left: Double
    var top: Double
    /// How far the beginnings of neighbours are apart.
    var pitch: Extent
    /// By how much backs are moved to meet fronts, for the printer that the stock is for.
    var back = Extent(0, 0)
    /// Whether it comes in cards, so that nothing is to be cut.
    var isPrecut: Bool
    /// What becomes of long answers unless something else is asked for.
    var overflow: CardOverflow

    /// How many cards a sheet has.
    var count: Int { columns * rows }

    /// Whether nothing is left around the cards, which then reach into the edge that printers leave blank.
    var reachesEdge: Bool { left < Self.edge || top < Self.edge }

    /// How wide the edge is that no printer reaches.
    private static let edge = 4.0

    /// How far the cards reach.
    var reach: Extent {
        Extent(
            left + Double(columns - 1) * pitch.width + card.width,
            top + Double(rows - 1) * pitch.height + card.height
        )
    }

    /// How much farther the middle of the cards lies to the right and below than the middle of the page; where it does,
    /// backs are off when the sheet is turned.
    var offset: Extent { Extent(left + reach.width - page.width, top + reach.height - page.height) }

    /// By how much backs are moved in all.
    func shift(_ options: OptionValues) -> Extent {
        Extent(back.width + options[HTMLExporter.backX], back.height + options[HTMLExporter.backY])
    }

    /// The same sheet with room between cards: they move apart and stay in the middle, and where the page has no room for
    /// that they are smaller.
    func spaced(by gutter: Double) -> Stock {
        guard gutter > 0 else { return self }
        var stock = self
        stock.spread(\.width, count: columns, by: gutter)
        stock.spread(\.height, count: rows, by: gutter)
        stock.left = (page.width - stock.reach.width + stock.left) / 2
        stock.top = (page.height - stock.reach.height + stock.top) / 2
        return stock
    }

    private mutating func spread(_ side: WritableKeyPath<Extent, Double>, count: Int, by gutter: Double) {
        guard count > 1 else { return }
        let gaps = Double(count - 1)
        let wide = card[keyPath: side] + gaps * (pitch[keyPath: side] + gutter)
        let lack = max(0, wide - page[keyPath: side]) / Double(count)
        card[keyPath: side] -= lack
        pitch[keyPath: side] += gutter - lack
    }
}
