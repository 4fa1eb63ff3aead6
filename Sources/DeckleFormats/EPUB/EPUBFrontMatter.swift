internal import DeckleText

/// What the templates of cover and title page are told.
struct EPUBFrontMatter: TemplateView {
    let deck: DeckView

    static let fields: [TemplateField<Self>] = [.object("deck") { $0.deck }]
}
