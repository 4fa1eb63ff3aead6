public import DeckleCore

extension Diagnostic.Code {
    /// The dump of a collection breaks off, or cannot be unpacked.
    public static let dumpDamaged = Self("dump.damaged", .failure)

    /// A statement in the dump of a collection does something else than fill it, and is not run.
    public static let dumpForeignStatement = Self("dump.foreign-statement", .failure)

    /// The dump of a collection unpacks to more than can be held.
    public static let dumpTooLarge = Self("dump.too-large", .failure)
}
