extension Sequence<Inline> {
    /// Whether there is nothing but pictures, and spaces between them.
    package var isPictures: Bool {
        var hasPicture = false
        for inline in self {
            switch inline {
            case .image: hasPicture = true
            case .text(let text) where text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }): continue
            case .text, .code, .emphasis, .strong, .strikethrough, .mark, .superscript, .subscript, .ruby, .link,
                .maths,
                .cloze, .footnoteMark, .softBreak, .lineBreak, .localized:
                return false
            }
        }
        return hasPicture
    }
}
