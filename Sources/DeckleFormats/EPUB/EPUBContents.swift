internal import DeckleText

/// What the template of the navigation document is told: its two lists.
struct EPUBContents: TemplateView {
    let contents: Markup
    let landmarks: Markup

    static let fields: [TemplateField<Self>] = [
        .markup("list") { $0.contents },
        .markup("landmarks") { $0.landmarks },
    ]
}
