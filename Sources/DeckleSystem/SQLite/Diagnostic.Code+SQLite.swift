public import DeckleCore

extension Diagnostic.Code {
    /// A scratch file cannot be read back.
    public static let fileUnreadable = Self("file.unreadable", .failure)

    /// A scratch file cannot be written.
    public static let fileUnwritable = Self("file.unwritable", .failure)

    /// A database is damaged.
    public static let sqliteDamaged = Self("sqlite.damaged", .failure)

    /// The database of a package cannot be written or read.
    public static let sqliteFailed = Self("sqlite.failed", .failure)
}
