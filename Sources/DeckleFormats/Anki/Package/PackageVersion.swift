/// The versions of the package that are written.
enum PackageVersion: String, Sendable, CaseIterable {
    /// Schema 11 and plain files: every version of Anki reads it.
    case legacy
    /// Schema 18 and zstd: Anki 2.1.50 and later.
    case latest

    /// The entry that holds the collection.
    var collection: String {
        switch self {
        case .legacy: "collection.anki2"
        case .latest: "collection.anki21b"
        }
    }
}
