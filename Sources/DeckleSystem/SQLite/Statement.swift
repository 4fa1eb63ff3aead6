internal import CSQLite

internal import DeckleCore

/// A compiled statement, of the database that it keeps open.
@safe
package final class Statement {
    // Safe, because the handle is nobody else's, and is closed with its owner.
    let handle: OpaquePointer
    private let database: Database

    init(_ handle: OpaquePointer, of database: Database) {
        unsafe self.handle = handle
        self.database = database
    }

    deinit { unsafe sqlite3_finalize(handle) }

    /// Runs a statement that returns no rows; the values stand in for its `?`, in order, and are not copied.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    package func run(_ values: SQLiteValue...) throws {
        defer { reset() }
        try bind(values[...], at: 1) { while try step() {} }
    }

    /// Whether a statement finds a row; it is ready to be run again afterwards.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    package func first(_ values: SQLiteValue...) throws -> Bool {
        defer { reset() }
        return try bind(values[...], at: 1) { try step() }
    }

    /// Calls `take` with the statement at each row that it finds; it is ready to be run again afterwards.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`, and what `take` throws
    package func forEachRow(_ values: SQLiteValue..., take: (Statement) throws -> Void) throws {
        defer { reset() }
        try bind(values[...], at: 1) { while try step() { try take(self) } }
    }

    /// Moves to the next row; false when there is none left.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    package func step() throws -> Bool {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw database.failure()
        }
    }

    /// Makes the statement ready to be run again.
    package func reset() {
        unsafe sqlite3_reset(handle)
        unsafe sqlite3_clear_bindings(handle)
    }

    /// The number of columns of a row.
    package var columnCount: Int { unsafe Int(sqlite3_column_count(handle)) }

    /// A number of the current row, by zero-based column; 0 where the column holds none.
    package func integer(_ column: Int) -> Int64 { unsafe sqlite3_column_int64(handle, Int32(column)) }

    /// A text of the current row, by zero-based column; empty where the column is null.
    package func text(_ column: Int) -> String {
        unsafe withBytes(column) { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of a text or blob of the current row, by zero-based column; empty where the column is null.
    package func blob(_ column: Int) -> [UInt8] { unsafe withBytes(column) { unsafe Array($0) } }

    /// Calls `body` with the bytes of a text or blob of the current row, which are valid only during the call.
    package func withBytes<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result
    {
        let start = unsafe sqlite3_column_blob(handle, Int32(column))
        let count = unsafe Int(sqlite3_column_bytes(handle, Int32(column)))
        return try unsafe body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    /// Binds values one inside the scope of the other, so that SQLite may read their bytes where they are.
    private func bind<Result>(
        _ values: ArraySlice<SQLiteValue>,
        at index: Int32,
        _ body: () throws -> Result
    ) throws -> Result {
        guard let value = values.first else { return try body() }
        let rest = values.dropFirst()
        switch value {
        case .null:
            try unsafe check(sqlite3_bind_null(handle, index))
            return try bind(rest, at: index + 1, body)
        case .integer(let number):
            try unsafe check(sqlite3_bind_int64(handle, index, number))
            return try bind(rest, at: index + 1, body)
        case .text(var text):
            return try text.withUTF8 { bytes in
                try unsafe bindText(bytes, at: index)
                return try bind(rest, at: index + 1, body)
            }
        case .blob(let bytes):
            return try unsafe bytes.withUnsafeBytes { bytes in
                try unsafe check(sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), nil))
                return try bind(rest, at: index + 1, body)
            }
        }
    }

    private func bindText(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int32) throws {
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
            // A null pointer would be bound as NULL, not as an empty text; a static text needs no copy either.
            let empty: StaticString = ""
            let start = unsafe UnsafeRawPointer(empty.utf8Start).assumingMemoryBound(to: CChar.self)
            return try unsafe check(sqlite3_bind_text(handle, index, start, 0, nil))
        }
        let text = unsafe UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
        try unsafe check(sqlite3_bind_text64(handle, index, text, UInt64(bytes.count), nil, UInt8(SQLITE_UTF8)))
    }

    private func check(_ status: Int32) throws {
        guard status == SQLITE_OK else { throw database.failure() }
    }
}
