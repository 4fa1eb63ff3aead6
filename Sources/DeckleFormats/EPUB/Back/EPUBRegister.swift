internal import DeckleCore
internal import DeckleSystem

/// The questions of a book as its indexes and links ask for them.
///
/// More than some lie on disk, in reading order and in that of letters, so that memory does not grow with their titles;
/// where nobody asks for a few, no file is made.
final class EPUBRegister {
    private let isAlphabetical: Bool
    private let makeFile: () throws -> String
    private var database: Database?
    private var places: Statement?
    /// Those that are not in the database yet.
    private var pending: [EPUBQuestion] = []
    private var count: Int64 = 0

    /// How many questions are held in memory at most.
    private static let batch = 1000

    /// - Parameters:
    ///   - isAlphabetical: whether ``forEachByLetter(_:)`` is going to be asked.
    ///   - scratch: makes an empty file to keep questions in.
    init(isAlphabetical: Bool, scratch: @escaping () throws -> String) {
        self.isAlphabetical = isAlphabetical
        makeFile = scratch
    }

    /// Adds the question that is read next.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    func add(_ question: EPUBQuestion) throws {
        pending.append(question)
        if pending.count == Self.batch { _ = try filled() }
    }

    /// Hands out all questions by their letters, those of the same by their titles, and what each begins with.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`, and what `take` throws
    func forEachByLetter(_ take: (EPUBQuestion, IndexInitial) throws -> Void) throws {
        let order = "SELECT q.*, l.sign FROM letters l JOIN questions q ON q.id = l.id ORDER BY l.sign, q.title, l.id"
        try filled().prepare(order).forEachRow {
            try take(EPUBQuestion($0), IndexKey(bytes: $0.blob(6)).initial)
        }
    }

    /// Hands out the questions of a difficulty in reading order.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`, and what `take` throws
    func forEach(of level: Difficulty, _ take: (EPUBQuestion) throws -> Void) throws {
        try filled().prepare("SELECT * FROM questions WHERE level = ? ORDER BY id").forEachRow(.text(level.name)) {
            try take(EPUBQuestion($0))
        }
    }

    /// The file that holds an id of a question, the first of those that are the same; nil where none does.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    func file(of anchor: String) throws -> String? {
        var file: String?
        try findPlaces().forEachRow(.text(anchor)) { file = $0.text(0) }
        return file
    }

    /// Links are few, and most books have none, so that places are sorted when one is looked for.
    private func findPlaces() throws -> Statement {
        if let places { return places }
        let database = try filled()
        try database.execute("CREATE INDEX places ON questions (anchor, id)")
        let found = try database.prepare("SELECT file FROM questions WHERE anchor = ? ORDER BY id LIMIT 1")
        places = found
        return found
    }

    /// The database with all questions in it.
    private func filled() throws -> Database {
        let database = try database ?? makeDatabase()
        self.database = database
        if pending.isEmpty { return database }
        let questions = try database.prepare("INSERT INTO questions VALUES (?, ?, ?, ?, ?, ?)")
        let letters = try database.prepare("INSERT INTO letters VALUES (?, ?)")
        for question in pending {
            count += 1
            try questions.run(
                .integer(count),
                .text(question.number),
                .text(question.title),
                .text(question.file),
                .text(question.anchor),
                .text(question.level)
            )
            if isAlphabetical { try letters.run(.blob(IndexKey(question.title).bytes), .integer(count)) }
        }
        pending.removeAll(keepingCapacity: true)
        return database
    }

    private func makeDatabase() throws -> Database {
        let database = try Database(path: makeFile(), for: .scratch)
        try database.execute(
            """
            CREATE TABLE questions (id INTEGER PRIMARY KEY, number TEXT, title TEXT, file TEXT, anchor TEXT, level TEXT);
            CREATE TABLE letters (sign BLOB, id INTEGER, PRIMARY KEY (sign, id)) WITHOUT ROWID;
            BEGIN
            """
        )
        return database
    }
}

extension EPUBQuestion {
    /// The question of a row of all columns.
    fileprivate init(_ row: Statement) {
        self.init(
            number: row.text(1),
            title: row.text(2),
            file: row.text(3),
            anchor: row.text(4),
            level: row.text(5)
        )
    }
}
