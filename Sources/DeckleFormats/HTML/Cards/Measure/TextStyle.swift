/// How a stretch of text is set.
struct TextStyle {
    /// The size of its type, in ems of the text around.
    var scale = 1.0
    var isBold = false
    var isCode = false
    /// Where words may be broken, in the cells of a table whose words are too long.
    var breaks: WordBreaks?

    func scaled(by factor: Double) -> TextStyle {
        var style = self
        style.scale *= factor
        return style
    }
}
