package import DeckleCore

/// Reads Markdown, CommonMark with GitHub's extensions, into the content model.
package struct MarkdownReader: Sendable {
    package init() {}

    /// Reads a text; what it cannot read as meant is kept as visible text and logged as a warning.
    ///
    /// - Parameters:
    ///   - place: where the text stands; diagnostics add the line within the text.
    ///   - cloze: whether `{{c1::text::hint}}` hides text.
    /// - Returns: the blocks, with the Markdown beside them byte for byte, but for blank lines at its end.
    package func passage(
        _ markdown: String,
        place: Place,
        cloze: Bool = false,
        log: inout [Diagnostic]
    ) -> Passage {
        var reading = FieldReading(FieldText(markdown, place: place), isCloze: cloze)
        let blocks = reading.blocks()
        log += reading.log
        return Passage(blocks, markdown: markdown.withoutBlankEnd)
    }
}

extension String {
    /// The text without line feeds behind the one that ends its last line.
    ///
    /// They mean nothing to Markdown, and whether a YAML file has them hangs on the mark of its block alone.
    fileprivate var withoutBlankEnd: String {
        let lineFeeds = utf8.reversed().prefix { $0 == .lineFeed }.count
        return lineFeeds > 1 ? String(dropLast(lineFeeds - 1)) : self
    }
}
