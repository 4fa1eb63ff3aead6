/// What the interchange form calls the inlines of the model; see ``BlockType``.
enum InlineType: String, Sendable, CaseIterable {
    case text
    case code
    case emphasis
    case strong
    case strikethrough
    case mark
    case superscript
    case `subscript`
    case ruby
    case link
    case image
    case maths
    case cloze
    case footnoteMark
    case softBreak
    case lineBreak
    case localized
}
