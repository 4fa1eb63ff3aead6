public import DeckleCore

extension Diagnostic.Code {
    /// A cloze holds nothing, so its card asks for nothing.
    public static let clozeEmpty = Self("cloze.empty", .failure)

    /// A cloze stands where nothing can be hidden, such as in an address.
    public static let clozeNotHidden = Self("cloze.not-hidden", .failure)

    /// A cloze has a number of which Anki makes no card.
    public static let clozeNumber = Self("cloze.number", .failure)

    /// What is more likely the rest of a name, as in `std::vector`, is taken for the hint of a cloze.
    public static let clozeScopedName = Self("cloze.scoped-name", .failure)

    /// A text looks like a cloze in a question of another form, where it hides nothing.
    public static let clozeOfAnotherForm = Self("cloze.of-another-form", .failure)

    /// A cloze has several numbers, which only Anki 26.05 and later know.
    public static let clozeSeveralNumbers = Self("cloze.several-numbers", .failure)

    /// A cloze is opened and never closed, so it stays text.
    public static let clozeUnbalanced = Self("cloze.unbalanced", .failure)

    /// A definition of a link or a footnote has the label of one before, so it is left out.
    public static let markdownDoubledDefinition = Self("markdown.doubled-definition", .failure)

    /// A definition of a link stands in the text that nothing refers to, so its address is left out.
    public static let markdownIdleDefinition = Self("markdown.idle-definition", .failure)

    /// Two signs of dollars in prose are read as a formula.
    public static let markdownDoubtfulFormula = Self("markdown.doubtful-formula", .failure)

    /// Anki's mark of a formula, `[$]`, is no mark in Markdown and stays text.
    public static let markdownLatexMarks = Self("markdown.latex-marks", .failure)

    /// A link stands in the description of a picture, which is plain text, so its address is left out.
    public static let markdownLinkInDescription = Self("markdown.link-in-description", .failure)

    /// An address that stands in the text takes in the sentence behind it.
    public static let markdownLongAddress = Self("markdown.long-address", .failure)

    /// A comment of several lines is left out, as its author hid it.
    public static let markdownComment = Self("markdown.comment", .failure)

    /// A comment takes in the start of another one or of a fence, so it hides more than was likely meant.
    public static let markdownDoubtfulComment = Self("markdown.doubtful-comment", .failure)

    /// A row of a table has more cells than its head, so the last ones are left out.
    public static let markdownCellDropped = Self("markdown.cell-dropped", .failure)

    /// A value that only the site knows stands as its default or as it is written.
    public static let markdownBinding = Self("markdown.binding", .failure)

    /// A component of the site has no counterpart, so only what stands in it is kept.
    public static let markdownComponent = Self("markdown.component", .failure)

    /// Values of a component of the site, which are not known to be looks alone, are left out.
    public static let markdownComponentValues = Self("markdown.component-values", .failure)

    /// What stands behind a fence has no meaning here.
    public static let markdownFenceInfo = Self("markdown.fence-info", .failure)

    /// HTML that is not for readers, such as a script, is left out.
    public static let markdownDroppedHTML = Self("markdown.dropped-html", .failure)

    /// HTML that no format can show, such as a video, is a link.
    public static let markdownLinkedHTML = Self("markdown.linked-html", .failure)

    /// HTML asks for numbers of a list that no format keeps: backwards, in letters, or others than the next.
    public static let markdownListNumbers = Self("markdown.list-numbers", .failure)

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
