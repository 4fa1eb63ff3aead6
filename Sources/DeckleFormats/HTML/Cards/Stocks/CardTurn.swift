/// How a reader turns a card to its back.
enum CardTurn: String, CaseIterable, Sendable {
    /// Sideways, as the page of a book.
    case book
    /// Upwards, as the sheet of a pad.
    case tablet
}
