internal import CSQLite

extension Database {
    /// A database in memory that statements of somebody else may fill: they can make tables and indices, put values into
    /// them and change these, and nothing else. They can ask for nothing, call nothing and open nothing.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    package static func forFilling() throws -> Database {
        let database = try Database(path: ":memory:", for: .work)
        unsafe sqlite3_limit(database.handle, SQLITE_LIMIT_LENGTH, 1 << 26)
        try database.execute("PRAGMA max_page_count = \(largestSize / 4096)")
        unsafe sqlite3_set_authorizer(
            database.handle,
            { _, action, _, _, _, _ in Database.fillingActions.contains(action) ? SQLITE_OK : SQLITE_DENY },
            nil
        )
        return database
    }

    /// In bytes.
    private static let largestSize = 512 << 20

    private static let fillingActions: Set<Int32> = [
        SQLITE_CREATE_TABLE, SQLITE_CREATE_INDEX, SQLITE_DROP_TABLE, SQLITE_REINDEX, SQLITE_INSERT, SQLITE_UPDATE,
        SQLITE_DELETE, SQLITE_READ,
    ]

    /// Runs one statement; what follows it in its text is left out.
    ///
    /// - Returns: how many steps SQLite's machine took, which is how long it ran.
    /// - Throws: ``Failure`` with `sqlite.failed`, for a statement that may not be run as well
    package func fill(_ statement: String) throws -> Int {
        let compiled = try prepare(statement)
        try compiled.run()
        return compiled.machineSteps
    }

    /// From now on everything may be asked for.
    package func endFilling() {
        unsafe sqlite3_set_authorizer(handle, nil, nil)
    }
}
