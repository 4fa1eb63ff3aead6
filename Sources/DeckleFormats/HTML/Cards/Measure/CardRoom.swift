internal import DeckleCore

/// The room that a card has for text, in points.
struct CardRoom {
    let width: Double
    let height: Double
    /// How far the question on a front is moved down where there is room for it.
    let drop: Double
    /// The space around the text, in millimetres.
    let margin: Double

    private static let point = 25.4 / 72

    init(_ stock: Stock, _ type: CardType) {
        margin = stock.reachesEdge ? type.edgeMargin : type.margin
        width = (stock.card.width - 2 * margin) / Self.point
        height = (stock.card.height - 2 * margin - type.head) / Self.point
        drop = Double(type.drop) / 100 * stock.card.height / Self.point
    }
}
