internal import DeckleCore
internal import DeckleSystem

/// A collection under way, in a database on disk.
final class CollectionFile {
    let path: String
    private let database: Database
    private let schema: any CollectionSchema.Type
    private let noteRow: Statement
    private let cardRow: Statement

    /// - Parameter other: the path of a collection whose notes will be copied; nil where there is none.
    /// - Throws: ``Failure`` with `sqlite.failed`
    init(path: String, schema: any CollectionSchema.Type, copying other: String? = nil) throws {
        self.path = path
        self.schema = schema
        database = try Database(path: path, for: .work)
        try schema.create(in: database)
        if let other { try database.prepare("ATTACH ? AS other").run(.text(other)) }
        try database.execute("BEGIN")
        noteRow = try database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")
        cardRow = try database.prepare(
            "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '{}')"
        )
    }

    /// Adds a note; its cards are added apart.
    func add(_ note: NoteRow, id: Int64, stamp: NoteStamp) throws {
        try noteRow.run(
            .integer(id),
            .text(stamp.guid),
            .integer(note.notetype),
            .integer(stamp.modified),
            .text(note.tags),
            .text(note.fields),
            .text(note.sortText),
            .integer(Self.checksum(note.sortText))
        )
    }

    /// Adds a new card, shown at `position` (from 1) among the new cards of its deck.
    func addCard(_ ordinal: Int, of note: Int64, deck: Int64, position: Int, modified: Int64) throws {
        try cardRow.run(
            .integer(note + Int64(ordinal)),
            .integer(note),
            .integer(deck),
            .integer(Int64(ordinal)),
            .integer(modified),
            .integer(Int64(position))
        )
    }

    /// Copies notes and cards row by row, some notes with another stamp; the file is the same as if they had been added.
    func copy(_ ids: some Sequence<Int64>, with stamps: [Int64: NoteStamp]) throws {
        let note = try database.prepare(
            """
            INSERT INTO notes SELECT id, coalesce(?2, guid), mid, coalesce(?3, mod), usn, tags, flds, sfld, csum, flags,
              data FROM other.notes WHERE id = ?1
            """
        )
        let cards = try database.prepare(
            "INSERT INTO cards SELECT * FROM other.cards WHERE id BETWEEN ?1 AND ?1 + 999 ORDER BY id"
        )
        for id in ids {
            let stamp = stamps[id]
            try note.run(
                .integer(id),
                stamp.map { .text($0.guid) } ?? .null,
                stamp.map { .integer($0.modified) } ?? .null
            )
            try cards.run(.integer(id))
        }
    }

    /// Ends the adding, so that the rows can be copied from the file; SQLite lets go of a lock at the next reading.
    func release() throws {
        try database.execute("COMMIT; PRAGMA locking_mode = NORMAL; SELECT id FROM notes LIMIT 1")
    }

    /// Completes the file; it can be read afterwards.
    func finish(_ contents: CollectionContents) throws {
        try schema.complete(database, with: contents)
        try database.execute("COMMIT")
    }

    /// The first four bytes of SHA-1, by which Anki looks for notes with the same first field.
    private static func checksum(_ text: String) -> Int64 {
        Digest.sha1(Array(text.utf8)).prefix(4).reduce(0) { $0 << 8 | Int64($1) }
    }
}
