/// A notetype as a package holds it, as far as its notes are judged by it.
struct PackedNotetype: Sendable, Hashable {
    var id: Int64
    var name: String
    var isCloze: Bool
    /// The names of the fields, in order.
    var fields: [String]
    var fronts: [CardTemplate] = []
    var backs: [CardTemplate] = []

    /// The first thing that keeps its cards from being rendered.
    var problem: String? {
        let names = Set(fields)
        return (fronts + backs).lazy.compactMap { $0.problem(fields: names) }.first
    }
}
