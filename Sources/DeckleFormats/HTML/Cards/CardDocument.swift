internal import DeckleCore
internal import DeckleText

/// What the template around all cards is told.
struct CardDocument: TemplateView {
    let deck: DeckView
    let grid: CardGrid
    let margin: Double
    /// The name of the stock; nil where its cards were moved apart.
    let stock: String?
    let cardCount: Int

    static let fields: [TemplateField<Self>] = [
        .object("deck") { $0.deck },
        .text("stock") { $0.stock },
        .text("page") { [$0.grid.stock.page.width, $0.grid.stock.page.height].map(\.plain).joined(separator: "x") },
        .text("pageWidth") { length($0.grid.stock.page.width) },
        .text("pageHeight") { length($0.grid.stock.page.height) },
        .text("cardWidth") { length($0.grid.stock.card.width) },
        .text("cardHeight") { length($0.grid.stock.card.height) },
        .text("margin") { length($0.margin) },
        .text("flip") { $0.grid.flip.rawValue },
        .text("turn") { $0.grid.turn.rawValue },
        .text("backX") { $0.grid.shift.width.plain },
        .text("backY") { $0.grid.shift.height.plain },
        .number("cardCount") { $0.cardCount },
    ]

    private static func length(_ millimetres: Double) -> String { Length(millimetres, .millimetre).description }
}
