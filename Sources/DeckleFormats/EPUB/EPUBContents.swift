internal import DeckleText

/// What the template around the table of contents is told: the other list of the navigation document.
struct EPUBContents: TemplateView {
    let landmarks: Markup

    static let fields: [TemplateField<Self>] = [.markup("landmarks") { $0.landmarks }]
}
