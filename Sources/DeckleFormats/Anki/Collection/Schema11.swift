internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// The schema of `collection.anki2`, which every version of Anki reads (rslib/src/storage/schema11.sql).
enum Schema11: CollectionSchema {
    static func create(in database: Database) throws {
        try database.execute(tables + graves)
    }

    private static let graves =
        "CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);"

    /// The tables that have not changed since.
    static let tables = """
        CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
          ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
          models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
        CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
          usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
          flags integer NOT NULL, data text NOT NULL);
        CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
          mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,
          due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
          lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
          flags integer NOT NULL, data text NOT NULL);
        CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
          ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
          type integer NOT NULL);
        """

    /// Made once all rows are there, which is quicker than keeping them in order row by row.
    static let indexes = """
        CREATE INDEX ix_notes_usn ON notes (usn);
        CREATE INDEX ix_cards_usn ON cards (usn);
        CREATE INDEX ix_revlog_usn ON revlog (usn);
        CREATE INDEX ix_cards_nid ON cards (nid);
        CREATE INDEX ix_cards_sched ON cards (did, queue, due);
        CREATE INDEX ix_revlog_cid ON revlog (cid);
        CREATE INDEX ix_notes_csum ON notes (csum);
        """

    /// Writes the row of the collection, and the indexes.
    static func complete(_ database: Database, with contents: CollectionContents) throws {
        let dates = contents.dates
        try database.prepare("INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, CAST(? AS TEXT), ?, '{}')").run(
            .integer(dates.dayBefore),
            .integer(dates.milliseconds),
            .integer(dates.milliseconds),
            .text(configuration(contents).sortedJSON),
            .text(notetypes(contents).sortedJSON),
            .blob(decks(contents)),
            .text(presets(contents).sortedJSON)
        )
        try database.execute(indexes)
    }

    static func notetypes(in database: Database) throws -> [Notetype] {
        try members(of: "models", in: database, "its notetypes cannot be read").map { try Notetype(json: $0.value) }
            .sorted { $0.id < $1.id }
    }

    static func deckIDs(in database: Database) throws -> Set<Int64> {
        Set(try members(of: "decks", in: database, "its decks cannot be read").compactMap { Int64($0.name) })
    }

    /// What a column of the collection's row holds by id, or why it is damaged.
    private static func members(
        of column: String,
        in database: Database,
        _ reason: String
    ) throws -> [JSONValue.Member] {
        let row = try database.rows("SELECT \(column) FROM col", of: "col")
        guard try row.step() else { throw Failure.damaged("it describes no collection") }
        return try row.withBytes(0) { json in
            // No theme comes near this; a text that does would take many times its size to take apart.
            guard json.count < 1 << 26, let root = try? JSONValue(parsing: json),
                case .object(let members) = root.content
            else { throw Failure.damaged(reason) }
            return members
        }
    }
}
