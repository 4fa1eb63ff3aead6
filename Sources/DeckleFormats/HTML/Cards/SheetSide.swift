internal import DeckleText

/// One side of a sheet of cards.
struct SheetSide: TemplateView {
    let isFront: Bool
    /// Where to cut and to fold; none on backs.
    let marks: [CutMark]

    static let fields: [TemplateField<Self>] = [
        .flag("isFront") { $0.isFront },
        .list("marks") { $0.marks },
    ]
}
