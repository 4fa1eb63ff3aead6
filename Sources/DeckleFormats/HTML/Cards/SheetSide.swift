internal import DeckleText

/// One side of a sheet of cards.
struct SheetSide: TemplateView {
    let isFront: Bool
    let faces: [CardFace]
    /// Where to cut; none on backs.
    let marks: [CutMark]

    static let fields: [TemplateField<Self>] = [
        .flag("isFront") { $0.isFront },
        .list("faces") { $0.faces },
        .list("marks") { $0.marks },
    ]
}
