public import DeckleCore

extension Diagnostic.Code {
    /// A cloze is opened and never closed, so it stays text.
    public static let clozeUnbalanced = Self("cloze.unbalanced", .failure)

    /// A mark refers to a footnote that is not there, so it stays text.
    public static let markdownMissingFootnote = Self("markdown.missing-footnote", .failure)

    /// One text gives more warnings than are worth showing.
    public static let markdownMoreWarnings = Self("markdown.more-warnings", .failure)

    /// An HTML tag that no format can hold is kept as text.
    public static let markdownRawHTML = Self("markdown.raw-html", .failure)

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
