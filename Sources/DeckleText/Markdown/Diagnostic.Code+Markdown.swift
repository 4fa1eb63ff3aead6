public import DeckleCore

extension Diagnostic.Code {
    /// A cloze is opened and never closed, so it stays text.
    public static let clozeUnbalanced = Self("cloze.unbalanced", .failure)

    /// Two signs of dollars in prose are read as a formula.
    public static let markdownDoubtfulFormula = Self("markdown.doubtful-formula", .failure)

    /// Anki's mark of a formula, `[$]`, is no mark in Markdown and stays text.
    public static let markdownLatexMarks = Self("markdown.latex-marks", .failure)

    /// A link stands in the description of a picture, which is plain text, so its address is left out.
    public static let markdownLinkInDescription = Self("markdown.link-in-description", .failure)

    /// An address that stands in the text takes in the sentence behind it.
    public static let markdownLongAddress = Self("markdown.long-address", .failure)

    /// A mark refers to a footnote that is not there, so it stays text.
    public static let markdownMissingFootnote = Self("markdown.missing-footnote", .failure)

    /// One text gives more warnings than are worth showing.
    public static let markdownMoreWarnings = Self("markdown.more-warnings", .failure)

    /// Marks of emphasis stay text, because one stands between a letter and punctuation.
    public static let markdownOpenEmphasis = Self("markdown.open-emphasis", .failure)

    /// An HTML tag that no format can hold is kept as text.
    public static let markdownRawHTML = Self("markdown.raw-html", .failure)

    /// The text between two ranges written with `~` is struck out.
    public static let markdownStruckRange = Self("markdown.struck-range", .failure)

    /// A table has more columns or cells than can be laid out, so the tables of the text are kept as text.
    public static let markdownTableTooWide = Self("markdown.table-too-wide", .failure)

    /// What is nested too deeply is kept as text.
    public static let markdownTooDeep = Self("markdown.too-deep", .failure)

    /// A text is so long that it was read in parts.
    public static let markdownTooLong = Self("markdown.too-long", .failure)

    /// A fence of code is never closed, so the rest of the text is code.
    public static let markdownUnclosedFence = Self("markdown.unclosed-fence", .failure)

    /// The text holds a character that no output shows.
    public static let markdownUnreadableCharacter = Self("markdown.unreadable-character", .failure)
}
