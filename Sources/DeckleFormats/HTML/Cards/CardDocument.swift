internal import DeckleCore
internal import DeckleText

/// What the template around all cards is told.
struct CardDocument: TemplateView {
    let deck: DeckView
    let placing: any CardPlacing
    /// How sheets are turned, where that is of any matter.
    let flip: SheetFlip
    let turn: CardTurn
    let shift: Extent
    let margin: Double
    let print: SheetPrint
    /// The name of the stock; nil where its cards lie elsewhere.
    let stock: String?
    let cardCount: Int

    static let fields: [TemplateField<Self>] = [
        .object("deck") { $0.deck },
        .text("stock") { $0.stock },
        .text("page") { $0.placing.stock.page.text },
        .text("pageWidth") { length($0.placing.stock.page.width) },
        .text("pageHeight") { length($0.placing.stock.page.height) },
        .text("cardWidth") { length($0.placing.side.width) },
        .text("cardHeight") { length($0.placing.side.height) },
        .text("margin") { length($0.margin) },
        .text("flip") { $0.flip.rawValue },
        .text("turn") { $0.turn.rawValue },
        .text("backX") { $0.shift.width.plain },
        .text("backY") { $0.shift.height.plain },
        .number("cardCount") { $0.cardCount },
        .list("places") { $0.placing.places },
        .flag("turnsBacks") { $0.placing.turnsBacks },
        .flag("isGrey") { $0.print == .grey || $0.print == .saving },
        .flag("isLarge") { $0.print == .large },
    ]

    private static func length(_ millimetres: Double) -> String { Length(millimetres, .millimetre).description }
}

extension Extent {
    /// Such as `210x297`.
    var text: String { "\(width.plain)x\(height.plain)" }
}
