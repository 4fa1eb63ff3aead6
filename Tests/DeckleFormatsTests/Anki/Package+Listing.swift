import DeckleCore
@testable import DeckleSystem
import DeckleTestSupport
import Testing

@testable import DeckleFormats

extension Package {
    /// What is in the package as files to be read by people, and its notetypes.
    ///
    /// Left out is what a version of SQLite, zlib or zstd may make in another way: the sizes of what they packed.
    func listing() throws -> (files: [String: String], notetypes: [Notetype]) {
        let container = try PackageContainer(archive) { _, message in Failure.damaged(message) }
        let path = try scratch.makeScratchFile()
        try container.unpackCollection(to: path)
        let database = try Database(collection: path)
        let version = try #require(try database.schemaVersion())
        let files = [
            "entries.txt": try entryLines(container).joined(),
            "notes.txt": try Self.notes(in: database),
            "cards.txt": try Self.table(
                "SELECT id, nid, did, ord, mod, due, data FROM cards ORDER BY id",
                in: database
            ),
            "collection.txt": try Self.table("SELECT crt, mod, scm, ver, conf, dconf, tags FROM col", in: database),
            "decks.txt": try Self.decks(in: database, version: version),
        ]
        return (files, try #require(Database.schema(version: version)).notetypes(in: database))
    }

    /// A line an entry: its name, how it is held, and the size of what a learner gets.
    private func entryLines(_ container: PackageContainer) throws -> [String] {
        try archive.entries.map { entry in
            let method = entry.method == 0 ? "stored" : "deflated"
            guard !entry.name.hasPrefix("collection"), entry.name != "meta" else { return "\(entry.name) \(method)\n" }
            let content = try container.read(entry, limit: 1 << 20)
            return "\(entry.name) \(method), \(content.count) bytes, SHA-1 \(Hex.text(Digest.sha1(content)))\n"
        }
    }

    /// A paragraph a note: its row, then its fields.
    private static func notes(in database: Database) throws -> String {
        let rows = try database.prepare("SELECT id, guid, mid, mod, tags, sfld, csum, flds FROM notes ORDER BY id")
        var text = ""
        while try rows.step() {
            text += (0..<7).map(rows.text).joined(separator: " | ") + "\n"
            let fields = rows.text(7).split(separator: "\u{1F}", omittingEmptySubsequences: false)
            for (field, content) in zip(NoteField.allCases, fields) where !content.isEmpty {
                text += "\(field.rawValue): \(content)\n"
            }
            text += "\n"
        }
        return text
    }

    /// The decks of schema 11 are a column of the collection's row, those of schema 18 a table.
    private static func decks(in database: Database, version: Int64) throws -> String {
        guard version > 11 else {
            return try table("SELECT decks FROM col", in: database).replacing("},", with: "},\n")
        }
        return try table(
            "SELECT id, replace(name, x'1f', '::'), mtime_secs, hex(kind) FROM decks ORDER BY id",
            in: database
        )
    }

    private static func table(_ query: String, in database: Database) throws -> String {
        let rows = try database.prepare(query)
        var text = ""
        while try rows.step() { text += (0..<rows.columnCount).map(rows.text).joined(separator: " | ") + "\n" }
        return text
    }
}

extension Notetype {
    /// Its fields and templates as files; the style sheet is the same in all notetypes of a theme.
    var listing: [String: String] {
        let facts = ["\(id)", "modified \(modified)", isCloze ? "a card a cloze" : "a card a template"]
        var files = [
            "\(name).txt": (facts + fields.map { "\($0.id) \($0.name)" }).joined(separator: "\n") + "\n",
            "style.css": css,
        ]
        for template in templates {
            files["\(name), \(template.name) front.html"] = template.front
            files["\(name), \(template.name) back.html"] = template.back
        }
        return files
    }
}
