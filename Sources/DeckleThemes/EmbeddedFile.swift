internal import DeckleCore

/// A file as the sources of the binary hold it: string literals compile fast, lists of numbers do not.
enum EmbeddedFile: Sendable {
    case text(String)
    /// Bytes that are no UTF-8, each as the character of its number (ISO 8859-1).
    case latin1(String)

    /// What the file holds.
    var bytes: [UInt8] {
        switch self {
        case .text(let text): Array(text.utf8)
        case .latin1(let text): text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
    }
}

extension EmbeddedThemes {
    /// The themes that the binary carries.
    static let tree = MemoryTree(files.mapValues { SourceBytes($0.bytes) }, name: "themes")
}
