internal import DeckleCore
internal import DeckleText

/// One rendering under way: the markup so far and what later parts must know of earlier ones.
struct HTMLWriter: MarkupWriter {
    let dialect: Dialect
    var headings: HeadingLevels
    var footnotes: FootnoteIndex
    let idPrefix: String
    let question: (QuestionIdentity) -> String?
    let asset: (Media) throws -> String
    var builder: MarkupBuilder
    /// Whether a link is open, in which no other may stand.
    var isInLink = false
    /// The direction of what is around the content.
    var direction: Direction
    /// Where words may be broken, in the cells whose words are too long.
    var wordBreaks: WordBreaks?

    init(
        dialect: Dialect,
        headings: HeadingLevels,
        footnotes: FootnoteIndex,
        idPrefix: String,
        direction: Direction,
        question: @escaping (QuestionIdentity) -> String?,
        asset: @escaping (Media) throws -> String
    ) {
        self.dialect = dialect
        self.headings = headings
        self.footnotes = footnotes
        self.idPrefix = idPrefix
        self.direction = direction
        self.question = question
        self.asset = asset
        builder = MarkupBuilder(inert: dialect.inert)
    }

    var markup: Markup { builder.markup }

    /// Writes items one after another, parted by line ends.
    mutating func lines<Item>(_ items: [Item], write: (inout HTMLWriter, Item) throws -> Void) rethrows {
        for (index, item) in items.enumerated() {
            if index > 0 { builder.newline() }
            try write(&self, item)
        }
    }

    /// The id of a footnote or of a mark of it; no id that ``Anchor`` makes looks like it.
    func footnoteID(_ part: String, _ label: String) -> String {
        "\(idPrefix)_\(part)-\(Anchor.encode(label))"
    }
}
