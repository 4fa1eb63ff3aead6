internal import CSQLite

extension Database {
    /// Registers the collation `unicase`, by which Anki's newer collections compare names: Unicode without case.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    package func registerUnicase() throws {
        let status = unsafe sqlite3_create_collation_v2(
            handle,
            "unicase",
            SQLITE_UTF8,
            nil,
            { _, leftCount, left, rightCount, right in
                unsafe Unicase.compare(
                    String(decoding: UnsafeRawBufferPointer(start: left, count: Int(leftCount)), as: UTF8.self),
                    String(decoding: UnsafeRawBufferPointer(start: right, count: Int(rightCount)), as: UTF8.self)
                )
            },
            nil
        )
        guard status == SQLITE_OK else { throw failure() }
    }
}
