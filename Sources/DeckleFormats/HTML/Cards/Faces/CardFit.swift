/// How one side of a card was made to fit: its parts, each of which goes on a card, and the size of their type.
struct CardFit {
    var parts: [[CardBlock]]
    /// In points.
    var size: Double
    /// Whether the line to remember stands for the whole.
    var isBrief = false
    /// How much room is left on a card of one part, in points.
    var rest = 0.0
}
