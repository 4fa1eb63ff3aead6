internal import DeckleCore

/// How a target has the content of questions rendered.
struct Typesetting {
    let dialect: Dialect
    /// The level of the topmost headings in a question.
    let headingBase: Int
    let disclosure: Disclosure
    let takeawayLabels: TakeawayLabels
    /// The names of a question's parts, made of the ids of its page and its own.
    let anchors: (_ page: String, _ question: String) -> QuestionAnchors
    /// The address of a question of the deck as the target sees it, by the names of its parts.
    let questionAddress: (QuestionAnchors) -> String
    /// The address of a bundled file as the target sees it.
    let address: (Media) throws -> String

    func renderer(idPrefix: String, direction: Direction) -> HTMLRenderer {
        HTMLRenderer(
            dialect: dialect,
            headingBase: headingBase,
            idPrefix: idPrefix,
            direction: direction,
            question: { questionAddress(anchors($0.page, $0.question)) },
            asset: address
        )
    }
}
