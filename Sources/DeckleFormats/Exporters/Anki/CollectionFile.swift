internal import DeckleCore
internal import DeckleSystem

/// A collection under way, in a database on disk.
final class CollectionFile {
    let path: String
    private let database: Database
    private let schema: any CollectionSchema.Type
    private let noteRow: Statement
    private let cardRow: Statement

    /// - Throws: ``Failure`` with `sqlite.failed`
    init(path: String, schema: any CollectionSchema.Type) throws {
        self.path = path
        self.schema = schema
        database = try Database(path: path, for: .work)
        try schema.create(in: database)
        try database.execute("BEGIN")
        noteRow = try database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")
        cardRow = try database.prepare(
            "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '{}')"
        )
    }

    /// Adds a note; its cards are added apart.
    func add(_ note: Note, id: Int64, notetype: Int64, modified: Int64) throws {
        try noteRow.run(
            .integer(id),
            .text(note.guid),
            .integer(notetype),
            .integer(modified),
            .text(note.tags.isEmpty ? "" : " \(note.tags.joined(separator: " ")) "),
            .text(note.fields.joined(separator: "\u{1F}")),
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
