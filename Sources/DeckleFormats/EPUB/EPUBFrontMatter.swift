internal import DeckleText

/// What the templates of cover, title page and colophon are told.
struct EPUBFrontMatter: TemplateView {
    let deck: DeckView

    static let fields: [TemplateField<Self>] = [.object("deck") { $0.deck }]
}
