internal import DeckleSystem

/// How a collection is laid out; notes and cards are the same rows in every version.
protocol CollectionSchema {
    /// Makes the tables in a new database.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    static func create(in database: Database) throws

    /// Writes everything but notes and cards.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    static func complete(_ database: Database, with contents: CollectionContents) throws
}
