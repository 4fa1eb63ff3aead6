package import DeckleCore
package import DeckleText

/// Renders the model as markup that is valid as HTML 5 and as XHTML.
package struct HTMLRenderer {
    private let dialect: Dialect
    private let headingBase: Int
    private let idPrefix: String
    private let direction: Direction
    private let asset: (Media) throws -> String

    /// - Parameters:
    ///   - dialect: what the target does in its own way.
    ///   - headingBase: the level of the topmost headings; deeper ones follow without a gap, down to 6.
    ///   - idPrefix: what ids (of footnotes) start with, unique in the file that the markup goes into.
    ///   - direction: that of what is around the content.
    ///   - asset: the address of a bundled file as the target sees it.
    package init(
        dialect: Dialect,
        headingBase: Int,
        idPrefix: String,
        direction: Direction = .leftToRight,
        asset: @escaping (Media) throws -> String
    ) {
        self.dialect = dialect
        self.headingBase = headingBase
        self.idPrefix = idPrefix
        self.direction = direction
        self.asset = asset
    }

    /// The markup of blocks, one after another, parted by line ends.
    ///
    /// - Throws: what `asset` throws
    package func render(_ blocks: [Block]) throws -> Markup {
        var writer = makeWriter(footnotes: FootnoteIndex(blocks))
        try writer.write(blocks)
        return writer.markup
    }

    /// The markup of the first block and that of the others, for targets that place them apart.
    ///
    /// - Throws: what `asset` throws
    package func renderApart(_ blocks: [Block]) throws -> (first: Markup, rest: Markup) {
        var writer = makeWriter(footnotes: FootnoteIndex(blocks))
        try writer.write(Array(blocks.prefix(1)))
        let first = writer.markup
        writer.builder = MarkupBuilder(inert: dialect.inert)
        try writer.write(Array(blocks.dropFirst()))
        return (first, writer.markup)
    }

    /// The markup of running text, without an element around it unless the text is read in another direction.
    ///
    /// - Throws: what `asset` throws
    package func render(_ inlines: [Inline]) throws -> Markup {
        var writer = makeWriter(footnotes: FootnoteIndex([]))
        try writer.writeIsolated(inlines)
        return writer.markup
    }

    private func makeWriter(footnotes: FootnoteIndex) -> HTMLWriter {
        HTMLWriter(
            dialect: dialect,
            headings: HeadingLevels(base: headingBase),
            footnotes: footnotes,
            idPrefix: idPrefix,
            direction: direction,
            asset: asset
        )
    }
}
