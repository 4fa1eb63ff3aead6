internal import DeckleText

/// What templates are told of the picture of the cover.
struct CoverView: TemplateView {
    /// The path below the package document's folder.
    let path: String
    /// What those hear who do not see it.
    let description: String

    static let fields: [TemplateField<Self>] = [
        .text("path") { $0.path },
        .text("description") { $0.description },
    ]
}
