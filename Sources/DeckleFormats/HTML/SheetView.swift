internal import DeckleCore
internal import DeckleText

/// What the template of a whole sheet is told: the deck and the paper.
struct SheetView: TemplateView {
    let deck: DeckView
    let paper: Paper

    static let fields: [TemplateField<Self>] = [
        .object("deck") { $0.deck },
        .object("paper") { $0.paper },
    ]
}
