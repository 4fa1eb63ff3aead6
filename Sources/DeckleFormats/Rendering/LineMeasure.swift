/// How much fits in a line where the page is narrowest.
package struct LineMeasure: Sendable, Hashable {
    /// What a line of a table holds, in characters; see ``TableWords``.
    package var table: Int
    /// Lines of code up to this length, in bytes, are never wrapped, not even on a phone.
    package var code: Int
    /// Lines of code that are indented deeper, in columns, hang as this indent does.
    package var deepestIndent: Int

    package init(table: Int, code: Int, deepestIndent: Int) {
        self.table = table
        self.code = code
        self.deepestIndent = deepestIndent
    }

    /// The page of a small reader.
    package static let narrow = LineMeasure(table: 38, code: 36, deepestIndent: 16)
    /// A column of a printed sheet, which is wider than that.
    package static let column = LineMeasure(table: 46, code: 36, deepestIndent: 16)
}
