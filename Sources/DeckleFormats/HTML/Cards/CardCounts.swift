/// How many cards were set how, for the line that the user sees.
struct CardCounts {
    private var sizes: [(size: Double, count: Int)] = []
    private var continued = 0
    private var parts = 0
    private var brief = 0
    private(set) var sheets = 0

    mutating func add(_ fit: CardFit) {
        if fit.parts.count > 1 {
            continued += 1
            parts += fit.parts.count
        } else if fit.isBrief {
            brief += 1
        } else if let index = sizes.firstIndex(where: { $0.size == fit.size }) {
            sizes[index].count += 1
        } else {
            sizes.append((fit.size, 1))
        }
    }

    mutating func addSheet() { sheets += 1 }

    /// Such as `330 in 11 pt, 12 in 10 pt, 2 on 5 cards`.
    var words: String {
        let sizes = sizes.sorted { $0.size > $1.size }.map { "\($0.count) in \($0.size.plain) pt" }
        let others = [
            brief > 0 ? "\(brief) in brief" : nil, continued > 0 ? "\(continued) over \(parts) cards" : nil,
        ]
        return (sizes + others.compactMap(\.self)).joined(separator: ", ")
    }
}
