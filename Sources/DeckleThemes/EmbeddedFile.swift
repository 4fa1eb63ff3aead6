/// A file as the sources of the binary hold it: string literals compile fast, lists of numbers do not.
enum EmbeddedFile: Sendable {
    case text(String)
    /// Bytes that are no UTF-8, each as the character of its number (ISO 8859-1).
    case latin1(String)
}
