internal import DeckleCore
internal import DeckleSystem

/// Cards that wait in a file until it is known on how many sheets they go.
///
/// They are dealt so that the stack of sheets, cut into piles that are put on each other place by place, is in their order.
struct CutStack {
    private let database: Database
    private let insertion: Statement
    private var count = 0

    /// - Parameter path: that of an empty file
    init(path: String) throws {
        database = try Database(path: path, for: .scratch)
        try database.execute("CREATE TABLE cards (id INTEGER PRIMARY KEY, front BLOB, back BLOB); BEGIN")
        insertion = try database.prepare("INSERT INTO cards VALUES (?, ?, ?)")
    }

    mutating func add(_ card: PrintedCard) throws {
        try insertion.run(.integer(Int64(count)), .blob(card.front), .blob(card.back))
        count += 1
    }

    /// Hands out the cards of one sheet after the other.
    func forEachSheet(of size: Int, _ take: ([PrintedCard]) throws -> Void) throws {
        let selection = try database.prepare("SELECT front, back FROM cards WHERE id = ?")
        for places in Self.sheets(of: size, count: count) {
            var cards: [PrintedCard] = []
            for place in places {
                try selection.forEachRow(.integer(Int64(place))) { row in
                    cards.append(PrintedCard(front: row.blob(0), back: row.blob(1)))
                }
            }
            try take(cards)
        }
    }

    /// The places in the deck of the cards of each sheet.
    static func sheets(of size: Int, count: Int) -> [StrideTo<Int>] {
        let sheets = (count + size - 1) / size
        return (0..<sheets).map { stride(from: $0, to: count, by: sheets) }
    }
}
