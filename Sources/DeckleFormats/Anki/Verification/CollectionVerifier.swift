internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// Checks the collection of a package.
struct CollectionVerifier {
    private let database: Database
    private(set) var findings: Findings
    private(set) var summary = PackageSummary()
    /// The files that fields refer to.
    private(set) var references: Set<String> = []

    private static let tables = ["col", "notes", "cards", "revlog", "graves"]

    /// - Throws: ``Failure`` with `sqlite.failed`
    init(path: String, findings: Findings) throws {
        database = try Database(path: path, for: .reading)
        try database.registerUnicase()
        self.findings = findings
    }

    /// - Throws: ``Failure`` where so much is wrong that nothing more can be said
    mutating func check() throws {
        guard try isSound() else { return }
        summary.notes = try count("notes")
        summary.cards = try count("cards")
        try CollectionRules.check(database, &findings)
        let notetypes = try PackedNotetypes.read(database)
        for notetype in notetypes {
            if let problem = notetype.problem {
                findings.error("verify.template", "a template of \(notetype.name) cannot be rendered: \(problem)")
            }
        }
        try checkDecks()
        try checkNotes(of: Dictionary(notetypes.map { ($0.id, $0) }) { first, _ in first })
    }

    /// Whether the database is whole, and its tables are tables.
    private mutating func isSound() throws -> Bool {
        let integrity = try database.prepare("PRAGMA integrity_check(1)")
        guard try integrity.step(), integrity.text(0) == "ok" else {
            findings.error("verify.database", "the database is damaged: \(integrity.text(0))")
            return false
        }
        for table in Self.tables where try !database.hasTable(table) {
            findings.error("verify.database", "the database has no table \(table)")
            return false
        }
        let version = try database.prepare("SELECT ver FROM col")
        guard try count("col") == 1, try version.step(), [11, 18].contains(version.integer(0)) else {
            findings.error("verify.database", "the collection is of a version that is not known")
            return false
        }
        return true
    }

    private func count(_ table: String) throws -> Int {
        let rows = try database.prepare("SELECT count(*) FROM \(table)")
        return try rows.step() ? Int(clamping: rows.integer(0)) : 0
    }

    private mutating func checkDecks() throws {
        let known = try deckIDs()
        summary.decks = known.subtracting([1]).count
        let used = try database.prepare("SELECT DISTINCT did FROM cards ORDER BY did")
        while try used.step() {
            guard !known.contains(used.integer(0)) else { continue }
            findings.error("verify.no-deck", "cards are in a deck that is not there: deck \(used.integer(0))")
        }
    }

    private func deckIDs() throws -> Set<Int64> {
        var ids: Set<Int64> = []
        if try database.hasTable("decks") {
            let rows = try database.prepare("SELECT id FROM decks")
            while try rows.step() { ids.insert(rows.integer(0)) }
            return ids
        }
        let row = try database.prepare("SELECT decks FROM col")
        guard try row.step(), let json = try? row.withBytes(0, { try JSONValue(parsing: $0) }),
            case .object(let members) = json.content
        else { throw Failure(.error("verify.decks", "the decks cannot be read")) }
        return Set(members.compactMap { Int64($0.name) })
    }

    private mutating func checkNotes(of notetypes: [Int64: PackedNotetype]) throws {
        let notes = try database.prepare("SELECT id, mid, flds FROM notes ORDER BY id")
        let cards = try database.prepare("SELECT nid, ord FROM cards ORDER BY nid, ord")
        var hasCard = try cards.step()
        while try notes.step() {
            let id = notes.integer(0)
            var ordinals: [Int64] = []
            while hasCard, cards.integer(0) <= id {
                if cards.integer(0) == id { ordinals.append(cards.integer(1)) }
                hasCard = try cards.step()
            }
            guard let notetype = notetypes[notes.integer(1)] else {
                findings.error("verify.no-notetype", "a note has no notetype: note \(id)")
                continue
            }
            let note = PackedNote(id: id, fields: notes.blob(2), cards: ordinals)
            note.check(notetype, &findings)
            references.formUnion(note.references)
        }
    }
}
