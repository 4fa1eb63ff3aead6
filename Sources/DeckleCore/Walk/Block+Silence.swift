extension [Block] {
    /// Whether nothing in it can be seen or heard: no word, no picture, no sound; empty lists are nothing.
    package var isSilent: Bool { allSatisfy(\.isSilent) }
}

extension Block {
    fileprivate var isSilent: Bool {
        switch self {
        case .rule: false
        case .code(let code): code.text.isInvisible
        case .maths(let tex): tex.isInvisible
        case .image(let image): image.source.isEmpty && image.alt.isInvisible
        case .audio(let audio): audio.source.isEmpty
        case .heading, .paragraph, .list, .definitions, .table, .quote, .figure, .footnote, .group, .localized:
            children.inlines.allSatisfy(\.isSilent) && children.blocks.isSilent
        }
    }
}

extension Inline {
    fileprivate var isSilent: Bool {
        switch self {
        case .text(let text), .code(let text), .maths(let text): text.isInvisible
        case .image(let image): image.source.isEmpty && image.alt.isInvisible
        case .footnoteMark, .softBreak, .lineBreak: true
        case .emphasis, .strong, .strikethrough, .mark, .superscript, .subscript, .ruby, .link, .cloze, .localized:
            children.allSatisfy(\.isSilent)
        }
    }
}

extension String {
    /// Whether it holds nothing but white space and characters that are not drawn, such as U+200B.
    package var isInvisible: Bool {
        unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    }
}
