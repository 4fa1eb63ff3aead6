internal import DeckleText

/// The line that sums an answer up, and the words that introduce it.
struct TakeawayView: TemplateView {
    let label: String
    let text: Markup
    /// The line to stand by itself, without the marks of footnotes, which are in the answer.
    let alone: Markup

    static let fields: [TemplateField<Self>] = [
        .text("label") { $0.label },
        .markup("text") { $0.text },
        .markup("alone") { $0.alone },
    ]
}
