internal import DeckleCore
internal import DeckleSystem

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
        database = try Database(collection: path)
        self.findings = findings
    }

    /// - Throws: ``Failure`` where so much is wrong that nothing more can be said
    mutating func check() throws {
        guard let schema = try soundSchema() else { return }
        summary.notes = try count("notes")
        summary.cards = try count("cards")
        try CollectionRules.check(database, &findings)
        let notetypes = try reading(.verifyNotetypes, "the notetypes cannot be read") {
            try schema.notetypes(in: database)
        }
        for notetype in notetypes {
            if let problem = notetype.problems.first {
                findings.error(
                    .verifyTemplate,
                    "a template of \(notetype.name) cannot be rendered: \(problem.reason)"
                )
            }
        }
        try checkDecks(reading(.verifyDecks, "the decks cannot be read") { try schema.deckIDs(in: database) })
        try checkNotes(of: Dictionary(notetypes.map { ($0.id, CardFronts($0)) }) { first, _ in first })
    }

    /// The schema of the collection; nil where the database is not whole, or its tables are no tables.
    private mutating func soundSchema() throws -> (any CollectionSchema.Type)? {
        let integrity = try database.prepare("PRAGMA integrity_check(1)")
        guard try integrity.step(), integrity.text(0) == "ok" else {
            findings.error(.verifyDatabase, "the database is damaged: \(integrity.text(0))")
            return nil
        }
        for table in Self.tables where try !database.hasTable(table) {
            findings.error(.verifyDatabase, "the database has no table \(table)")
            return nil
        }
        guard try count("col") == 1, let version = try database.schemaVersion(), [11, 18].contains(version) else {
            findings.error(.verifyDatabase, "the collection is of a version that is not known")
            return nil
        }
        return Database.schema(version: version)
    }

    /// What `body` reads, damage of which is told by a code of its own.
    private func reading<Content>(_ code: Diagnostic.Code, _ message: String, _ body: () throws -> Content) throws
        -> Content
    {
        do { return try body() } catch let failure as Failure where failure.isDamage {
            throw Failure(.error(code, message))
        }
    }

    private func count(_ table: String) throws -> Int {
        let rows = try database.prepare("SELECT count(*) FROM \(table)")
        return try rows.step() ? Int(clamping: rows.integer(0)) : 0
    }

    private mutating func checkDecks(_ known: Set<Int64>) throws {
        summary.decks = known.subtracting([1]).count
        let used = try database.prepare("SELECT DISTINCT did FROM cards ORDER BY did")
        while try used.step() {
            guard !known.contains(used.integer(0)) else { continue }
            findings.error(.verifyNoDeck, "cards are in a deck that is not there: deck \(used.integer(0))")
        }
    }

    private mutating func checkNotes(of notetypes: [Int64: CardFronts]) throws {
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
            guard let fronts = notetypes[notes.integer(1)] else {
                findings.error(.verifyNoNotetype, "a note has no notetype: note \(id)")
                continue
            }
            let note = PackedNote(id: id, fields: notes.blob(2), cards: ordinals)
            note.check(fronts, &findings)
            references.formUnion(note.references)
        }
    }
}
