internal import DeckleCore

/// Where both sides of cards lie on paper.
protocol CardPlacing: Sendable {
    /// The paper, and the cards that are cut from it.
    var stock: Stock { get }
    /// The size of one side.
    var side: Extent { get }
    /// Where the front of a card begins, by its place on the sheet, row by row.
    func front(_ slot: Int) -> Extent
    /// Where its back begins.
    func back(_ slot: Int) -> Extent
    /// Whether what is on the backs stands upside down, so that it is upright once the card is turned.
    var turnsBacks: Bool { get }
    /// Whether both sides are on one side of the paper.
    var isFolded: Bool { get }
    /// Where to cut and to fold.
    var marks: [CutMark] { get }
    /// How the paper is to be printed, for the line that the user sees.
    var settings: String { get }
    /// What keeps the sides from meeting; nil where nothing does.
    var problem: Diagnostic? { get }
}
