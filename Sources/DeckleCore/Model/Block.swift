/// A block of content.
///
/// There is no raw-HTML case: every renderer knows what each block means. A `switch` over blocks has no `default`.
public indirect enum Block: Sendable, Hashable {
    /// A heading; level 1 to 6 as in the source, renderers shift it to where it stands.
    case heading(level: Int, content: [Inline])
    case paragraph([Inline])
    case list(List)
    /// Terms with what is said of each, in order.
    case definitions([Definition])
    case code(CodeBlock)
    case table(Table)
    case quote([Block])
    case rule
    /// A displayed formula, in TeX; in a cloze question it may hold marks such as `{{c1::x^2::hint}}`.
    case maths(String)
    case image(Image)
    /// A picture, a table, code or the like with its caption, which stands under it.
    case figure([Block], caption: [Inline])
    case audio(Audio)
    /// The text of a footnote, marked in the text by ``Inline/footnoteMark(label:)``.
    case footnote(label: String, content: [Block])
    case group(Group)
    /// Blocks in another language or direction.
    case localized(Locale, content: [Block])
}
