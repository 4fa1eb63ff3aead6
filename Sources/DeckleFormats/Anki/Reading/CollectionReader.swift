internal import DeckleCore
internal import DeckleSystem

/// Reads a collection's notetypes and notes, as far as it takes to compare them.
struct CollectionReader {
    private let path: String
    private let database: Database

    /// More notes than any deck has.
    private static let mostNotes = 10_000_000

    /// - Throws: ``Failure``
    init(path: String) throws {
        self.path = path
        database = try Database(collection: path)
    }

    /// Reads the fields of all notes, in the order of the snapshot, with U+001F between them.
    ///
    /// - Throws: ``Failure``, and what `body` throws
    func forEachNote(_ body: (_ fields: String) throws -> Void) throws {
        let rows = try database.rows("SELECT flds FROM notes ORDER BY id", of: "notes")
        while try rows.step() { try body(rows.text(0)) }
    }

    /// - Throws: ``Failure``
    func snapshot() throws -> PackageSnapshot {
        let notetypes = try self.notetypes()
        var snapshot = PackageSnapshot(notetypes: notetypes, collection: path)
        let places = Dictionary(notetypes.enumerated().map { ($1.id, Int32($0)) }) { first, _ in first }
        let rows = try database.rows("SELECT guid, mid, mod, tags, flds, id FROM notes ORDER BY id", of: "notes")
        while try rows.step() {
            guard let notetype = places[rows.integer(1)] else { throw Failure.damaged("a note has no notetype") }
            guard PackageDates.range.contains(rows.integer(2)) else {
                throw Failure.damaged("a note has no sound date")
            }
            guard snapshot.notes.count < Self.mostNotes else { throw Failure.damaged("it has too many notes") }
            snapshot.firstNote = snapshot.firstNote ?? rows.integer(5)
            try add(rows, notetype: notetype, to: &snapshot)
        }
        return snapshot
    }

    private func add(_ row: Statement, notetype: Int32, to snapshot: inout PackageSnapshot) throws {
        let guid = row.text(0)
        guard !guid.isEmpty, guid.utf8.count <= 1000, snapshot.note(guid: guid) == nil else {
            throw Failure.damaged("a note has no guid of its own")
        }
        let id = row.integer(1)
        try row.withBytes(3) { tags in
            try row.withBytes(4) { fields in
                snapshot.add(
                    guid: guid,
                    notetype: notetype,
                    modified: row.integer(2),
                    content: NoteFingerprint.content(fields: fields, tags: tags, notetype: id),
                    prompt: NoteFingerprint.prompt(fields: fields),
                    identity: try Self.identity(in: fields)
                )
            }
        }
    }

    /// The text of the field `Id`, the last one.
    private static func identity(in fields: UnsafeRawBufferPointer) throws -> String {
        guard let end = fields.lastIndex(of: NoteFingerprint.separator) else {
            throw Failure.damaged("a note has one field only")
        }
        return PlainField.text(UnsafeRawBufferPointer(rebasing: fields[(end + 1)...]))
    }

    private func notetypes() throws -> [Notetype] {
        guard let version = try database.schemaVersion() else { throw Failure.damaged("it describes no collection") }
        guard let schema = Database.schema(version: version) else {
            throw Failure(.error(.apkgTooNew, "the collection is of version \(version)"))
        }
        let notetypes = try schema.notetypes(in: database)
        guard notetypes.allSatisfy({ PackageDates.range.contains($0.modified) }) else {
            throw Failure.damaged("a notetype has no sound date")
        }
        return notetypes
    }
}
