internal import DeckleText

/// What the template of the page before the answers is told: what there is to go to.
struct EPUBAnswerList: TemplateView {
    /// A page of answers.
    struct Entry: TemplateView {
        let title: String
        let address: String

        static let fields: [TemplateField<Self>] = [
            .text("title") { $0.title },
            .text("address") { $0.address },
        ]
    }

    let pages: [Entry]

    static let fields: [TemplateField<Self>] = [.list("pages") { $0.pages }]
}
