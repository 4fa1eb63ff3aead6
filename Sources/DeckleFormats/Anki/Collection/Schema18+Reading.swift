internal import DeckleCore
internal import DeckleSystem

extension Schema18 {
    /// The most rows and bytes that are read of a table; no notetypes that are meant well come near this.
    private static let most = (rows: 100_000, bytes: 1 << 26)

    static func notetypes(in database: Database) throws -> [Notetype] {
        var notetypes: [Notetype] = []
        try forEach(in: database, "SELECT id, name, config, mtime_secs FROM notetypes ORDER BY id", "notetypes") {
            row in
            let notetype = Notetype(
                id: row.integer(0),
                name: row.text(1),
                modified: row.integer(3),
                config: row.blob(2)
            )
            notetypes.append(notetype)
        }
        let places = Dictionary(notetypes.enumerated().map { ($1.id, $0) }) { first, _ in first }
        try forEach(in: database, "SELECT ntid, name, config FROM fields ORDER BY ntid, ord", "fields") { row in
            guard let place = places[row.integer(0)] else { return }
            notetypes[place].addField(name: row.text(1), config: row.blob(2))
        }
        try forEach(in: database, "SELECT ntid, name, config FROM templates ORDER BY ntid, ord", "templates") { row in
            guard let place = places[row.integer(0)] else { return }
            notetypes[place].templates.append(Notetype.Template(name: row.text(1), config: row.blob(2)))
        }
        return notetypes
    }

    static func deckIDs(in database: Database) throws -> Set<Int64> {
        var ids: Set<Int64> = []
        let rows = try database.rows("SELECT id FROM decks", of: "decks")
        while try rows.step() { ids.insert(rows.integer(0)) }
        return ids
    }

    /// Calls `body` with the rows of a table, whose second and third columns are a name and a message.
    private static func forEach(
        in database: Database,
        _ query: String,
        _ table: String,
        _ body: (Statement) -> Void
    ) throws {
        let rows = try database.rows(query, of: table)
        var count = 0, size = 0
        while try rows.step() {
            count += 1
            size += rows.withBytes(1, \.count) + rows.withBytes(2, \.count)
            guard count <= most.rows, size <= most.bytes else { throw Failure.damaged("it has too many notetypes") }
            body(rows)
        }
    }
}
