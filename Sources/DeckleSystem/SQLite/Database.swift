internal import CSQLite

internal import DeckleCore

/// An SQLite database file, used by one owner at a time.
@safe
package final class Database {
    /// What the file is opened for.
    package enum Purpose: Sendable {
        /// A new file that only this process sees: no journal, no syncing, at most 2 MiB of pages in memory.
        case work
        /// The same for what memory is not to hold: at most 512 KiB of pages are.
        case scratch
        /// A finished file that is only read; nothing in it is trusted.
        case reading
    }

    // Safe, because the handle is closed only when no statement holds on to its owner.
    let handle: OpaquePointer
    private let purpose: Purpose

    /// What SQLite says where the bytes of a file are wrong; everything else is wrong with the machine.
    private static let damage = [
        SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_SCHEMA, SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_ERROR,
    ]

    /// Opens a file; for ``Purpose/work`` and ``Purpose/scratch`` it is made if it is missing.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`, or with `sqlite.damaged` for a file that is no sound database
    package init(path: String, for purpose: Purpose) throws {
        var opened: OpaquePointer?
        let (name, flags) =
            switch purpose {
            case .work, .scratch: (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
            // What cannot change needs no files beside it, which a file in write-ahead mode would ask for.
            case .reading: (Self.address(of: path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
            }
        let status = unsafe sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard status == SQLITE_OK, let opened = unsafe opened else {
            // A handle is handed out even where opening failed, and has to be closed.
            unsafe sqlite3_close(opened)
            throw Failure(.error(.sqliteFailed, "SQLite could not open \(path) (status \(status))"))
        }
        unsafe handle = opened
        self.purpose = purpose
        switch purpose {
        case .work: try tuneForWork(cache: 2048)
        case .scratch: try tuneForWork(cache: 512)
        case .reading: try distrust()
        }
    }

    /// A path as SQLite's addresses of files have it (sqlite.org/uri.html).
    private static func address(of path: String) -> String {
        let escapes: [Character: String] = ["%": "%25", "?": "%3f", "#": "%23"]
        return (path.hasPrefix("/") ? "file://" : "file:") + path.map { escapes[$0] ?? String($0) }.joined()
    }

    deinit { unsafe sqlite3_close_v2(handle) }

    /// Runs statements that return nothing.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    package func execute(_ statements: String) throws {
        guard unsafe sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else { throw failure() }
    }

    /// Compiles a statement, to be run as often as needed.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    package func prepare(_ statement: String) throws -> Statement {
        var compiled: OpaquePointer?
        guard unsafe sqlite3_prepare_v2(handle, statement, -1, &compiled, nil) == SQLITE_OK,
            let compiled = unsafe compiled
        else { throw failure() }
        return unsafe Statement(compiled, of: self)
    }

    /// What went wrong last: `sqlite.damaged` where it is the file that was opened for reading, else `sqlite.failed`.
    func failure() -> Failure {
        let status = unsafe sqlite3_errcode(handle)
        let isDamage = purpose == .reading && Self.damage.contains(status)
        return Failure(
            .error(
                isDamage ? .sqliteDamaged : .sqliteFailed,
                unsafe "SQLite: \(String(cString: sqlite3_errmsg(handle)))",
                hint: status == SQLITE_FULL ? "make room, or choose another folder for the output" : nil
            )
        )
    }

    /// Whether a table of that name is in the file: one that holds rows, not one that computes them.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    package func hasTable(_ name: String) throws -> Bool {
        let rows = try prepare(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
        return try rows.first(.text(name))
    }

    /// Keeps schemas from calling functions, and rows from being larger than any that is meant well.
    private func distrust() throws {
        unsafe sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 1 << 28)
        try execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON;")
    }

    /// - Parameter cache: in KiB.
    private func tuneForWork(cache: Int) throws {
        try execute(
            """
            PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
            PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -\(cache);
            """
        )
    }
}
