internal import DeckleCore
internal import DeckleSystem

extension Database {
    /// Opens a finished collection, nothing of which is trusted.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed` or `sqlite.damaged`
    convenience init(collection path: String) throws {
        try self.init(path: path, for: .reading)
        try registerUnicase()
    }

    /// The rows of a query, once it is sure that the table is one.
    ///
    /// - Throws: ``Failure`` with `apkg.damaged`, `sqlite.failed` or `sqlite.damaged`
    func rows(_ query: String, of table: String) throws -> Statement {
        guard try hasTable(table) else { throw Failure.damaged("it has no table \(table)") }
        return try prepare(query)
    }

    /// The version of the collection's schema; nil where no collection is described.
    ///
    /// - Throws: ``Failure`` with `apkg.damaged`, `sqlite.failed` or `sqlite.damaged`
    func schemaVersion() throws -> Int64? {
        let rows = try rows("SELECT ver FROM col", of: "col")
        return try rows.step() ? rows.integer(0) : nil
    }

    /// The schema of a version; nil for one that is not known.
    static func schema(version: Int64) -> (any CollectionSchema.Type)? {
        switch version {
        case 11: Schema11.self
        case 15...18: Schema18.self
        default: nil
        }
    }
}
