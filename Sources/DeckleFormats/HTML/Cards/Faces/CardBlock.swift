internal import DeckleCore

/// A piece of what one side of a card holds.
enum CardBlock: Hashable {
    /// What is asked, set larger than the rest.
    case question([Inline])
    case block(Block)
    /// The line to remember, with the words that introduce it.
    case takeaway(label: String, [Inline])
    case aside(Aside.Kind, label: String, [Block])
    /// Words of the theme.
    case note(String)
    /// Room to write an answer.
    case line
}

extension CardBlock {
    /// The blocks of it that can hold footnotes.
    var blocks: [Block] {
        switch self {
        case .question(let content): [.paragraph(content)]
        case .block(let block): [block]
        case .takeaway, .aside, .note, .line: []
        }
    }

    /// Whether it leads to what follows, and stands alone without it.
    var isLeadIn: Bool {
        switch self {
        case .block(.paragraph(let content)), .question(let content): content.isLeadIn
        case .block(.heading): true
        case .block, .takeaway, .aside, .note, .line: false
        }
    }
}
