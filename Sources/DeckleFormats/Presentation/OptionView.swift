internal import DeckleText

/// One of the options of a choice.
struct OptionView: TemplateView {
    let text: Markup
    let isRight: Bool

    static let fields: [TemplateField<Self>] = [
        .markup("text") { $0.text },
        .flag("isRight") { $0.isRight },
    ]
}
