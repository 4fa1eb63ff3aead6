internal import DeckleCore
internal import DeckleSystem

/// The questions of a book and of the one before it, on disk, and what has become of them.
final class EditionChanges {
    /// Which book a question stands in.
    enum Edition: Int64, Sendable {
        case before
        case now
    }

    /// What the user calls the book before.
    let file: String
    private let database: Database
    private let questions: Statement
    private let answers: Statement
    private let names: Statement
    private let places: Statement

    /// - Parameter path: of an empty file.
    /// - Throws: ``Failure`` with `sqlite.failed`
    init(file: String, path: String) throws {
        self.file = file
        database = try Database(path: path, for: .scratch)
        try database.execute(Self.schema)
        questions = try Self.insertion(of: ["title", "asked", "options", "hints"], in: database)
        answers = try Self.insertion(of: ["solution", "marked", "answer", "repeats"], in: database)
        names = try Self.insertion(of: ["title", "number", "file", "origin"], in: database)
        places = try database.prepare("SELECT id FROM questions WHERE edition = 0 AND anchor = ?")
    }

    /// Questions say the same where `said` is the same; it is null where nothing tells what is asked.
    private static let schema = """
        CREATE TABLE questions (
            id INTEGER PRIMARY KEY, edition INTEGER, anchor TEXT, title TEXT, number TEXT, file TEXT, origin INTEGER,
            asked INTEGER, options INTEGER, hints INTEGER,
            solution INTEGER, marked INTEGER, answer INTEGER, repeats INTEGER,
            said TEXT AS (
                coalesce(solution, asked) || ' ' || coalesce(hints, '-') || ' ' || coalesce(answer, '-') || ' '
                || CASE WHEN repeats THEN '-' ELSE coalesce(iif(solution IS NULL, options, marked), '-') END
            ),
            UNIQUE (edition, anchor)
        );
        CREATE INDEX texts ON questions (edition, said);
        BEGIN
        """

    /// A statement for one of the halves of a question, whichever comes first.
    private static func insertion(of columns: [String], in database: Database) throws -> Statement {
        try database.prepare(
            """
            INSERT INTO questions (edition, anchor, \(columns.joined(separator: ", "))) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET \(columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
            """
        )
    }

    /// - Throws: ``Failure`` with `sqlite.failed`
    func add(_ half: PrintedHalf, to edition: Edition) throws {
        let place = (SQLiteValue.integer(edition.rawValue), SQLiteValue.text(half.anchor))
        switch half.kind {
        case .question:
            let asked = half.digest(.heading, .prompt), options = half.digest(.options), hints = half.digest(.asides)
            try questions.run(place.0, place.1, .text(half.title), .digest(asked), .digest(options), .digest(hints))
        case .answer:
            let solution = half.digest(.solution), options = half.digest(.options)
            let answer = half.digest(.answer, .takeaway, .asides), repeats = half.repeatsOptions ? 1 : 0
            try answers.run(
                place.0,
                place.1,
                .digest(solution),
                .digest(options),
                .digest(answer),
                .integer(Int64(repeats))
            )
        }
    }

    /// Names a question of the book that is written, and finds the one that it was before.
    ///
    /// - Parameter aliases: the identities it had before, oldest first.
    /// - Throws: ``Failure`` with `sqlite.failed`
    func name(_ question: EPUBQuestion, aliases: [QuestionIdentity]) throws {
        let anchor = Self.anchor(question.anchor)
        var origin: Int64?
        for place in [anchor] + aliases.reversed().map(Self.anchor) where origin == nil {
            try places.forEachRow(.text(place)) { origin = $0.integer(0) }
        }
        try names.run(
            .integer(Edition.now.rawValue),
            .text(anchor),
            .text(question.title),
            .text(question.number),
            .text(question.file),
            .digest(origin)
        )
    }

    /// Forgets questions that are still in the deck, and only were not selected.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    func leaveOut(_ pages: [PageOutline]) throws {
        let removal = try database.prepare("DELETE FROM questions WHERE edition = 0 AND anchor = ?")
        for identity in pages.lazy.flatMap(QuestionIdentity.all) { try removal.run(.text(Self.anchor(identity))) }
    }

    /// Finds questions that say the same at another place, when all are named.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    func settle() throws {
        try database.execute(
            """
            UPDATE questions SET origin = (
                SELECT before.id FROM questions before WHERE before.edition = 0 AND before.said = questions.said
                AND before.id NOT IN (SELECT origin FROM questions WHERE origin IS NOT NULL)
            ) WHERE edition = 1 AND origin IS NULL
            """
        )
    }

    /// Hands out the questions that a change befell: those of the book in reading order, those that are gone in that of the
    /// book before.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`, and what `take` throws
    func forEach(_ change: EditionChange, _ take: (EPUBQuestion) throws -> Void) throws {
        let columns = "SELECT now.number, now.title, now.file, now.anchor FROM questions now "
        let rows =
            switch change {
            case .new: columns + "WHERE edition = 1 AND origin IS NULL ORDER BY id"
            case .changed:
                columns
                    + "JOIN questions before ON before.id = now.origin WHERE before.said <> now.said ORDER BY now.id"
            case .gone:
                columns + """
                    WHERE edition = 0 AND id NOT IN (SELECT origin FROM questions WHERE origin IS NOT NULL) ORDER BY id
                    """
            }
        try database.prepare(rows).forEachRow {
            let anchor = PrintedHalf.Kind.question.rawValue + $0.text(3)
            try take(EPUBQuestion(number: $0.text(0), title: $0.text(1), file: $0.text(2), anchor: anchor, level: ""))
        }
    }

    /// How many questions stand in both books, and nothing tells whether they say the same.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    func countOfUnknown() throws -> Int {
        var count: Int64 = 0
        let rows = try database.prepare(
            """
            SELECT count(*) FROM questions now JOIN questions before ON before.id = now.origin
            WHERE now.said IS NULL OR before.said IS NULL
            """
        )
        try rows.forEachRow { count = $0.integer(0) }
        return Int(count)
    }

    private static func anchor(_ identity: QuestionIdentity) -> String {
        anchor(Anchor.name("q", page: identity.page, question: identity.question))
    }

    private static func anchor(_ id: String) -> String { String(id.dropFirst(2)) }
}

extension SQLiteValue {
    fileprivate static func digest(_ number: Int64?) -> Self { number.map(Self.integer) ?? .null }
}
