public import DeckleCore

extension Diagnostic.Code {
    /// The description of a sheet of cards has a key that means nothing, lengths that cannot be, or cards that do not fit the page.
    public static let stockBad = Self("stock.bad", .usage)

    /// The cards of a sheet do not lie in the middle of its page, so backs do not meet fronts when it is turned.
    public static let stockOffset = Self("stock.offset", .usage)
}
