package import DeckleCore

/// How much fits in a line where the page is narrowest; the theme knows its fonts and margins.
package struct LineMeasure: Sendable, Hashable {
    /// What a line of a table holds, in characters; see ``TableWords``.
    package var table: Int
    /// Lines of code up to this length, in bytes, are never wrapped, not even on a phone.
    package var code: Int
    /// Lines of code that are indented deeper, in columns, hang as this indent does.
    package var deepestIndent: Int

    /// How wide a formula may be that stands in one line, in ems.
    package var formula: Int

    package init(table: Int, code: Int, deepestIndent: Int, formula: Int) {
        self.table = table
        self.code = code
        self.deepestIndent = deepestIndent
        self.formula = formula
    }

    /// - Parameter table: what tells how much a line of a table holds.
    /// - Throws: ``Failure`` where the theme lacks a token
    package init(_ theme: Theme, table: Theme.Token<Int> = .tableLineLength) throws {
        self.init(
            table: try theme.number(table),
            code: try theme.number(.codeLineLength),
            deepestIndent: try theme.number(.deepestIndent),
            formula: try theme.number(.formulaLength)
        )
    }

    /// Pages on which everything fits.
    package static let unbounded = LineMeasure(table: .max, code: .max, deepestIndent: .max, formula: .max)
}
