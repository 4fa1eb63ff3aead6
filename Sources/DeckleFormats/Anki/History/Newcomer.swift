internal import DeckleCore

/// A note that is new unless it turns out to be one that vanished.
struct Newcomer {
    /// The id of its row.
    var note: Int64
    /// Its number in reading order.
    var number: Int
    /// Its entry in the report.
    var entry: Int
    var text: SameText
    /// Where its question stands.
    var origin: Place?
}
