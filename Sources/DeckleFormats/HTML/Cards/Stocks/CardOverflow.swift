/// What becomes of an answer that is longer than its card.
enum CardOverflow: String, CaseIterable, Sendable {
    /// What suits the size of the cards: what the stock says.
    case auto
    /// It goes on on further cards.
    case `continue`
    /// The card has the line to remember, and says where the whole answer is.
    case takeaway
    /// It is set in smaller type, and goes on on further cards only where even that is not enough.
    case shrink
}
