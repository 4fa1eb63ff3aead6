internal import DeckleCore
internal import DeckleText

/// What the template of a whole sheet is told: the deck, the paper and what was asked for.
struct SheetView: TemplateView {
    let deck: DeckView
    let paper: Paper
    /// The topics by the pages of paper that they share.
    let runs: [TopicRun]
    let print: SheetPrint
    /// Whether topics run on instead of starting a page each.
    let isFlowing: Bool
    /// Which order of the questions it is, where it is another than that of the deck.
    let version: Int?

    static let fields: [TemplateField<Self>] = [
        .object("deck") { $0.deck },
        .object("paper") { $0.paper },
        .list("runs") { $0.runs },
        .flag("isGrey") { $0.print == .grey || $0.print == .saving },
        .flag("isSaving") { $0.print == .saving },
        .flag("isLarge") { $0.print == .large },
        .flag("isFlowing") { $0.isFlowing },
        .number("version") { $0.version },
    ]
}
