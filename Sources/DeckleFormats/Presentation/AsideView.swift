internal import DeckleCore
internal import DeckleText

/// What the source adds to a question for the learner, and what it is called.
struct AsideView: TemplateView {
    let kind: Aside.Kind
    let label: String
    let text: Markup

    static let fields: [TemplateField<Self>] = [
        .text("kind") { $0.kind.rawValue },
        .text("label") { $0.label },
        .markup("text") { $0.text },
    ]
}
