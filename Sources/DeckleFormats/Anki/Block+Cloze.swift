internal import DeckleCore
internal import DeckleText

extension Block {
    /// Whether a piece of the text is to be hidden.
    var hasCloze: Bool {
        switch self {
        case .heading(_, let content), .paragraph(let content): content.contains(where: \.hasCloze)
        case .list(let list): list.items.contains { $0.content.contains(where: \.hasCloze) }
        case .table(let table):
            ([table.head] + table.rows).contains { $0.contains { $0.contains(where: \.hasCloze) } }
        case .quote(let content), .footnote(_, let content), .localized(_, let content):
            content.contains(where: \.hasCloze)
        case .group(let group):
            group.label.contains(where: \.hasCloze) || group.content.contains(where: \.hasCloze)
        case .code(let code): !code.clozes.isEmpty
        case .maths(let tex): ClozeMarks.hasCloze(tex)
        case .rule, .image, .audio: false
        }
    }
}

extension Inline {
    fileprivate var hasCloze: Bool {
        switch self {
        case .cloze: true
        case .emphasis(let content), .strong(let content), .strikethrough(let content), .mark(let content),
            .superscript(let content), .subscript(let content), .localized(_, let content):
            content.contains(where: \.hasCloze)
        case .link(let link): link.content.contains(where: \.hasCloze)
        case .maths(let tex): ClozeMarks.hasCloze(tex)
        case .text, .code, .image, .footnoteMark, .softBreak, .lineBreak: false
        }
    }
}
