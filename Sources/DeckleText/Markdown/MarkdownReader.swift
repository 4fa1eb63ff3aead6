package import DeckleCore

/// Reads Markdown, CommonMark with GitHub's extensions, into the content model.
package struct MarkdownReader: Sendable {
    package init() {}

    /// Reads a text; what it cannot read as meant is kept as visible text and logged as a warning.
    ///
    /// - Parameters:
    ///   - place: where the text stands; diagnostics add the line within the text.
    ///   - cloze: whether `{{c1::text::hint}}` hides text.
    /// - Returns: the blocks, with the Markdown beside them byte for byte.
    package func passage(
        _ markdown: String,
        place: Place,
        cloze: Bool = false,
        log: inout [Diagnostic]
    ) -> Passage {
        var reading = FieldReading(FieldText(markdown, place: place), isCloze: cloze)
        let blocks = reading.blocks()
        log += reading.log
        return Passage(blocks, markdown: markdown)
    }
}
