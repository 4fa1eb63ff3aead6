internal import DeckleCore

extension [Inline] {
    /// The text alone, for places that hold nothing else.
    var text: String { map(\.text).joined() }
}

extension Inline {
    fileprivate var text: String {
        if case .text(let text) = self { return text }
        if case .code(let text) = self { return text }
        if case .maths(let tex) = self { return tex }
        if case .image(let image) = self { return image.alt }
        if case .footnoteMark(let label) = self { return "[^\(label)]" }
        return self == .softBreak || self == .lineBreak ? "\n" : children.text
    }
}
