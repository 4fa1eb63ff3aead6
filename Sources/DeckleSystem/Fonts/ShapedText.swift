/// A line of text in the glyphs of a font, for type of the size 1.
package struct ShapedText: Sendable, Hashable {
    /// Its glyphs; the baseline begins at 0, 0.
    package var outline: Outline
    package var width: Double
}
