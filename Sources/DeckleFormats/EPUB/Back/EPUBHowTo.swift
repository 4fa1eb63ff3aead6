internal import DeckleText

/// What the template of the page on how to use the book is told.
struct EPUBHowTo: TemplateView {
    /// How to get to the answers, in a sentence.
    let answers: String

    static let fields: [TemplateField<Self>] = [.text("answers") { $0.answers }]
}
