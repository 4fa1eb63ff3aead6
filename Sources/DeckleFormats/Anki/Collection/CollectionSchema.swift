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

    /// The notetypes of a finished collection, by id.
    ///
    /// - Throws: ``Failure`` with `apkg.damaged`, `sqlite.damaged` or `sqlite.failed`
    static func notetypes(in database: Database) throws -> [Notetype]

    /// The decks of a finished collection, Anki's own too.
    ///
    /// - Throws: ``Failure`` with `apkg.damaged`, `sqlite.damaged` or `sqlite.failed`
    static func deckIDs(in database: Database) throws -> Set<Int64>
}
