package import DeckleCore
package import DeckleText

/// Renders the model as markup that is valid as HTML 5 and as XHTML.
package struct HTMLRenderer {
    private let dialect: Dialect
    private let headingBase: Int
    private let idPrefix: String
    private let direction: Direction
    private let asset: (Media) throws -> String
    private let question: (QuestionIdentity) -> String?

    /// - Parameters:
    ///   - dialect: what the target does in its own way.
    ///   - headingBase: the level of the topmost headings; deeper ones follow without a gap, down to 6.
    ///   - idPrefix: what ids (of footnotes) start with, unique in the file that the markup goes into.
    ///   - direction: that of what is around the content.
    ///   - question: the address of a question of the deck as the target sees it; nil where it has none.
    ///   - asset: the address of a bundled file as the target sees it.
    package init(
        dialect: Dialect,
        headingBase: Int,
        idPrefix: String,
        direction: Direction = .leftToRight,
        question: @escaping (QuestionIdentity) -> String? = { _ in nil },
        asset: @escaping (Media) throws -> String
    ) {
        self.dialect = dialect
        self.headingBase = headingBase
        self.idPrefix = idPrefix
        self.direction = direction
        self.question = question
        self.asset = asset
    }

    /// The markup of blocks, one after another, parted by line ends.
    ///
    /// - Throws: what `asset` throws
    package func render(_ blocks: [Block]) throws -> Markup {
        var passage = passage(of: blocks)
        return try passage.render(blocks)
    }

    /// The markup of running text, without an element around it unless the text is read in another direction.
    ///
    /// - Throws: what `asset` throws
    package func render(_ inlines: [Inline]) throws -> Markup {
        var passage = passage(of: [])
        return try passage.render(inlines)
    }

    /// A passage whose parts are rendered apart.
    ///
    /// - Parameter takeaway: what is read after the blocks and stands apart from them.
    package func passage(of blocks: [Block], takeaway: [Inline] = []) -> HTMLPassage {
        HTMLPassage(
            HTMLWriter(
                dialect: dialect,
                headings: HeadingLevels(base: headingBase),
                footnotes: FootnoteIndex(blocks, takeaway: takeaway),
                idPrefix: idPrefix,
                direction: direction,
                question: question,
                asset: asset
            )
        )
    }
}
