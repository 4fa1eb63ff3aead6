internal import DeckleCore

/// The room that a card has for text, in points.
struct CardRoom {
    let width: Double
    let height: Double
    /// How far the question on a front is moved down where there is room for it.
    let drop: Double
    /// How much of a front the code takes that leads to the page of its question.
    let sourceCode: Double
    /// The space around the text, in millimetres.
    let margin: Double

    private static let point = 25.4 / 72

    init(_ placing: any CardPlacing, _ type: CardType) {
        margin = placing.stock.reachesEdge ? type.edgeMargin : type.margin
        width = (placing.side.width - 2 * margin) / Self.point
        height = (placing.side.height - 2 * margin - type.head) / Self.point
        sourceCode = type.sourceCode / Self.point
        drop = Double(type.drop) / 100 * placing.side.height / Self.point
    }
}
