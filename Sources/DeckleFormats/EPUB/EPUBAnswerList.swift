internal import DeckleText

/// What the template of the page before the answers is told: what there is to go to.
struct EPUBAnswerList: TemplateView, EPUBRunPage {
    /// A page of answers.
    struct Entry: TemplateView {
        let title: String
        let address: String

        static let fields: [TemplateField<Self>] = [
            .text("title") { $0.title },
            .text("address") { $0.address },
        ]
    }

    var continued: Int?
    var pages: [Entry] = []

    static let fields: [TemplateField<Self>] = [
        .number("continued") { $0.continued },
        .list("pages") { $0.pages },
    ]
}
