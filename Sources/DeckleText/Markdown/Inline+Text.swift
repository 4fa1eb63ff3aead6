internal import DeckleCore

extension [Inline] {
    /// The text alone, for places that hold nothing else.
    var text: String { map(\.text).joined() }
}

extension Inline {
    fileprivate var text: String {
        switch self {
        case .text(let text), .code(let text), .maths(let text): text
        case .emphasis(let content), .strong(let content), .strikethrough(let content), .mark(let content),
            .superscript(let content), .subscript(let content), .localized(_, let content):
            content.text
        case .link(let link): link.content.text
        case .image(let image): image.alt
        case .cloze(let cloze): cloze.content.text
        case .footnoteMark(let label): "[^\(label)]"
        case .softBreak, .lineBreak: "\n"
        }
    }
}
