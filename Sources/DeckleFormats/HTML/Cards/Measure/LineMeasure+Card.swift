internal import DeckleCore

extension LineMeasure {
    /// The measure of a card in its largest type.
    ///
    /// - Parameter width: that of the text, in points.
    /// - Throws: ``Failure`` where the theme lacks a token
    static func card(_ theme: Theme, type: CardType, width: Double) throws -> Self {
        let ems = width / (type.sizes.first ?? 1)
        let characters = { (size: Double, letter: Double) in max(Int(ems / size / letter), 1) }
        let code = characters(type.code, 0.602) - Int((2 * type.codeSide / 0.602).rounded(.up))
        return Self(
            tables: [
                [
                    TableSize(lineLength: characters(type.table, letter)),
                    TableSize("small", lineLength: characters(type.smallTable, letter)),
                ]
            ],
            code: min(try theme.number(.codeLineLength), max(code, 1)),
            deepestIndent: min(try theme.number(.deepestIndent), max(code / 2, 1)),
            formula: min(try theme.number(.formulaLength), max(Int(ems), 1))
        )
    }

    /// How wide letters are, in ems, some more than they are on average.
    private static let letter = 0.575
}
