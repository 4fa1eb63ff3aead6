/// A piece of running text. A `switch` over inlines has no `default`.
public indirect enum Inline: Sendable, Hashable {
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case mark([Inline])
    case superscript([Inline])
    case `subscript`([Inline])
    /// Text with its reading in small letters beside it, as in `漢字` (かんじ).
    case ruby([Inline], reading: [Inline])
    case link(Link)
    case image(Image)
    /// An inline formula, in TeX; in a cloze question it may hold marks such as `{{c1::x^2::hint}}`.
    case maths(String)
    case cloze(Cloze)
    /// The mark that refers to a ``Block/footnote(label:content:)``.
    case footnoteMark(label: String)
    /// A line end of the source; a space to the reader.
    case softBreak
    /// A line break that the author asked for.
    case lineBreak
    /// Text in another language or direction.
    case localized(Locale, content: [Inline])
}
