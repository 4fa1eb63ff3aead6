internal import DeckleText

/// What the templates of cover, title page and colophon are told.
struct EPUBFrontMatter: TemplateView {
    let deck: DeckView
    /// Nil for a book without one.
    var picture: CoverView?

    static let fields: [TemplateField<Self>] = [
        .object("deck") { $0.deck },
        .object("picture") { $0.picture },
    ]
}
