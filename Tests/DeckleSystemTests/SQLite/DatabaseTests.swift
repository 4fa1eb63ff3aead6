import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Foundation
import Testing

@Suite struct DatabaseTests {
    private let output = MemoryOutput()

    private func database(_ schema: String) throws -> Database {
        let database = try Database(path: output.makeScratchFile(), for: .work)
        try database.execute(schema)
        return database
    }

    @Test func everyKindOfValueComesBack() throws {
        let database = try database("CREATE TABLE t (a, b, c, d)")
        let insert = try database.prepare("INSERT INTO t VALUES (?, ?, ?, ?)")
        try insert.run(.integer(.min), .text("a\u{1F}b\0é🌊"), .blob([0, 255]), .null)
        let rows = try database.prepare("SELECT a, b, c, d, typeof(b), typeof(d) FROM t")
        #expect(try rows.step())
        #expect(rows.integer(0) == .min)
        #expect(rows.text(1) == "a\u{1F}b\0é🌊")
        #expect(rows.blob(2) == [0, 255])
        #expect(rows.blob(3) == [])
        #expect(rows.text(4) == "text")
        #expect(rows.text(5) == "null")
        #expect(try !rows.step())
    }

    @Test func anEmptyTextIsNotNull() throws {
        let database = try database("CREATE TABLE t (a text NOT NULL)")
        try database.prepare("INSERT INTO t VALUES (?)").run(.text(""))
        let rows = try database.prepare("SELECT a, typeof(a) FROM t")
        #expect(try rows.step())
        #expect(rows.text(0) == "")
        #expect(rows.text(1) == "text")
    }

    @Test func aStatementRunsManyTimes() throws {
        let database = try database("CREATE TABLE t (a)")
        let insert = try database.prepare("INSERT INTO t VALUES (?)")
        for number in 1...1000 { try insert.run(.integer(Int64(number))) }
        let sum = try database.prepare("SELECT sum(a) FROM t")
        #expect(try sum.step())
        #expect(sum.integer(0) == 500_500)
    }

    @Test func whatFailsSaysWhy() throws {
        let database = try database("CREATE TABLE t (a UNIQUE)")
        let insert = try database.prepare("INSERT INTO t VALUES (?)")
        try insert.run(.integer(1))
        #expect(throws: Failure(.error("sqlite.failed", "SQLite: UNIQUE constraint failed: t.a"))) {
            try insert.run(.integer(1))
        }
        try insert.run(.integer(2))
    }

    @Test func aMissingFileIsNotMadeForReading() {
        #expect(throws: Failure.self) { try Database(path: output.makeScratchFile() + ".none", for: .reading) }
    }

    @Test func aDamagedFileIsToldFromOneThatCannotBeRead() throws {
        let path = try output.makeScratchFile()
        try FilePieces.save(to: path) { try Array(repeating: UInt8(7), count: 4096).withUnsafeBytes($0) }
        #expect(throws: Failure(.error("sqlite.damaged", "SQLite: file is not a database"))) {
            try Database(path: path, for: .reading).hasTable("t")
        }
        #expect(throws: Failure(.error("sqlite.failed", "SQLite could not open / (status 14)"))) {
            try Database(path: "/", for: .reading)
        }
    }

    @Test func aMissingTableIsDamageOfAFileThatIsRead() throws {
        let path = try output.makeScratchFile()
        let work = try Database(path: path, for: .work)
        try work.execute("CREATE TABLE t (a); BEGIN; COMMIT; PRAGMA locking_mode = NORMAL; SELECT a FROM t")
        #expect(throws: Failure(.error("sqlite.failed", "SQLite: no such table: u"))) {
            try work.prepare("SELECT a FROM u")
        }
        #expect(throws: Failure(.error("sqlite.damaged", "SQLite: no such table: u"))) {
            try Database(path: path, for: .reading).prepare("SELECT a FROM u")
        }
    }

    @Test func readingLeavesNothingBesideTheFile() throws {
        let path = try output.makeScratchFile() + " 100%?#.db"
        try Database(path: path, for: .work).execute("CREATE TABLE t (a)")
        // The bytes that say that changes go to a file of their own first (sqlite.org/fileformat.html, section 1.3.3).
        var bytes: [UInt8] = []
        try FilePieces.forEach(of: path) { bytes += $0 }
        bytes.replaceSubrange(18..<20, with: [2, 2])
        try FilePieces.save(to: path) { try bytes.withUnsafeBytes($0) }
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try Database(path: path, for: .reading).hasTable("t"))
        #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
        #expect(!FileManager.default.fileExists(atPath: path + "-shm"))
    }

    @Test func onlyATableWithRowsIsATable() throws {
        let database = try database(
            """
            CREATE TABLE notes (a); CREATE VIEW cards AS SELECT 1;
            CREATE VIRTUAL TABLE col USING fts5(a);
            """
        )
        #expect(try database.hasTable("notes"))
        #expect(try !database.hasTable("cards"))
        #expect(try !database.hasTable("col"))
        #expect(try !database.hasTable("graves"))
    }
}
