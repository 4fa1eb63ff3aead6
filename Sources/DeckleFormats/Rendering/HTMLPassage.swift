package import DeckleCore
package import DeckleText

/// The parts of a passage that stand in different places of a file, rendered so that the footnotes of all have numbers
/// and ids that agree.
package struct HTMLPassage {
    private var writer: HTMLWriter

    init(_ writer: HTMLWriter) {
        self.writer = writer
    }

    /// The markup of blocks, one after another, parted by line ends.
    ///
    /// - Throws: what the renderer's `asset` throws
    package mutating func render(_ blocks: [Block]) throws -> Markup {
        writer.builder = MarkupBuilder(inert: writer.dialect.inert)
        try writer.write(blocks)
        return writer.markup
    }

    /// The markup of running text, without an element around it unless the text is read in another direction.
    ///
    /// - Throws: what the renderer's `asset` throws
    package mutating func render(_ inlines: [Inline]) throws -> Markup {
        writer.builder = MarkupBuilder(inert: writer.dialect.inert)
        try writer.writeIsolated(inlines)
        return writer.markup
    }
}
