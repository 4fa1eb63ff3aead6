internal import DeckleCore
internal import DeckleSystem

/// Reads a collection's notetypes and notes, as far as it takes to compare them.
struct CollectionReader {
    private let database: Database

    /// More notes than any deck has.
    private static let mostNotes = 10_000_000

    /// - Throws: ``Failure``
    init(path: String) throws {
        database = try Database(path: path, for: .reading)
        try database.registerUnicase()
    }

    /// - Throws: ``Failure``
    func snapshot() throws -> PackageSnapshot {
        let notetypes = try self.notetypes()
        var snapshot = PackageSnapshot(notetypes: notetypes)
        let places = Dictionary(notetypes.enumerated().map { ($1.id, Int32($0)) }) { first, _ in first }
        let rows = try rows("SELECT guid, mid, mod, tags, flds FROM notes ORDER BY id", of: "notes")
        while try rows.step() {
            guard let notetype = places[rows.integer(1)] else { throw Self.damaged("a note has no notetype") }
            guard PackageDates.range.contains(rows.integer(2)) else { throw Self.damaged("a note has no sound date") }
            guard snapshot.notes.count < Self.mostNotes else { throw Self.damaged("it has too many notes") }
            try add(rows, notetype: notetype, to: &snapshot)
        }
        return snapshot
    }

    private func add(_ row: Statement, notetype: Int32, to snapshot: inout PackageSnapshot) throws {
        let guid = row.text(0)
        guard !guid.isEmpty, guid.utf8.count <= 1000, snapshot.note(guid: guid) == nil else {
            throw Self.damaged("a note has no guid of its own")
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
            throw damaged("a note has one field only")
        }
        return PlainField.text(UnsafeRawBufferPointer(rebasing: fields[(end + 1)...]))
    }

    private func notetypes() throws -> [PackageSnapshot.Notetype] {
        let rows = try rows("SELECT ver, models FROM col", of: "col")
        guard try rows.step() else { throw Self.damaged("it describes no collection") }
        let found =
            switch rows.integer(0) {
            case 11: try rows.withBytes(1) { try Schema11Notetypes.read($0) }
            case 15...18: try Schema18Notetypes.read(self.rows)
            case let version: throw Failure(.error("apkg.too-new", "the collection is of version \(version)"))
            }
        guard found.allSatisfy({ PackageDates.range.contains($0.modified) }) else {
            throw Self.damaged("a notetype has no sound date")
        }
        return found
    }

    /// The rows of a query, once it is sure that the table is one.
    private func rows(_ query: String, of table: String) throws -> Statement {
        guard try database.hasTable(table) else { throw Self.damaged("it has no table \(table)") }
        return try database.prepare(query)
    }

    static func damaged(_ reason: String) -> Failure { Failure(.error("apkg.damaged", reason)) }
}
