package import DeckleCore

/// How much fits in a line where the page is narrowest; the theme knows its fonts and margins.
package struct LineMeasure: Sendable, Hashable {
    /// The sizes of type for tables, the usual one first, for each width that a table can have, the narrowest first. See
    /// ``TableFit``.
    package var tables: [[TableSize]]
    /// Lines of code up to this length, in bytes, are never wrapped, not even on a phone.
    package var code: Int
    /// Lines of code that are indented deeper, in columns, hang as this indent does.
    package var deepestIndent: Int
    /// What takes more lines is not kept together where pages break; nothing is where they do not.
    package var wholeLines: Int
    /// What a line of a table holds in the largest type that readers choose, in characters; whatever it is to hold where
    /// they choose none.
    var largeTypeLine = Int.max
    /// What a line holds of a table that is parted where it has too many columns, in characters; nil where tables stay in
    /// one piece.
    var partedTableLine: Int?
    /// How wide a formula may be that stands in one line, in ems.
    package var formula: Int

    package init(tables: [[TableSize]], code: Int, deepestIndent: Int, wholeLines: Int = .max, formula: Int) {
        self.tables = tables
        self.code = code
        self.deepestIndent = deepestIndent
        self.wholeLines = wholeLines
        self.formula = formula
    }

    /// The measure of pages that are as wide as a screen.
    ///
    /// - Throws: ``Failure`` where the theme lacks a token
    package init(_ theme: Theme) throws {
        self.init(
            tables: [
                [
                    TableSize(lineLength: try theme.number(.tableLineLength)),
                    TableSize("small", lineLength: try theme.number(.smallTableLineLength)),
                ]
            ],
            code: try theme.number(.codeLineLength),
            deepestIndent: try theme.number(.deepestIndent),
            formula: try theme.number(.formulaLength)
        )
    }

    /// The measure of a book, whose code is kept together up to some lines and whose reader chooses the size of type.
    ///
    /// - Throws: ``Failure`` where the theme lacks a token
    static func book(_ theme: Theme) throws -> Self {
        var measure = try Self(theme)
        measure.wholeLines = try theme.number(.bookWholeLines)
        measure.largeTypeLine = try theme.number(.largeTypeTableLineLength)
        return measure
    }

    /// The measure of a sheet, whose columns a wide table may span; in a layout with a token of its own,
    /// `LAYOUT-table-line-length`, none does, and what a column does not hold is parted.
    ///
    /// - Throws: ``Failure`` where the theme lacks a token
    static func sheet(_ theme: Theme, layout: String) throws -> Self {
        let widest = try theme.number(.sheetWideTableLineLength)
        var measure = Self(
            tables: [
                [
                    TableSize(lineLength: try theme.number(.sheetTableLineLength)),
                    TableSize("small", lineLength: try theme.number(.sheetSmallTableLineLength)),
                ],
                [TableSize("small wide", lineLength: widest)],
            ],
            code: try theme.number(.codeLineLength),
            deepestIndent: try theme.number(.deepestIndent),
            wholeLines: try theme.number(.sheetWholeLines),
            formula: try theme.number(.formulaLength)
        )
        measure.partedTableLine = widest
        let own = Theme.Token<Int>("\(layout)-table-line-length")
        guard theme.tokens[own.name] != nil else { return measure }
        let line = try theme.number(own)
        measure.tables = [[TableSize("small", lineLength: line)]]
        measure.partedTableLine = line
        return measure
    }

    /// What a line of text holds, in characters, roughly.
    var line: Int { max(tables.first?.first?.lineLength ?? .max, 1) }

    /// Pages on which everything fits.
    package static let unbounded = LineMeasure(tables: [], code: .max, deepestIndent: .max, formula: .max)
}
