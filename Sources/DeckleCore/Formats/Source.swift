/// An input: its bytes and what is known of where they came from.
public struct Source: Sendable {
    /// The file as the user named it, for diagnostics.
    public var name: String
    public var bytes: SourceBytes
    /// When the file was last changed, the last resort for dating a deck.
    public var modified: Timestamp?
    /// Reads a file that this one refers to, by a path relative to its folder; nil where there is none.
    public var sibling: @Sendable (_ path: String) throws -> Source?

    public init(
        name: String,
        bytes: SourceBytes,
        modified: Timestamp? = nil,
        sibling: @escaping @Sendable (_ path: String) throws -> Source? = { _ in nil }
    ) {
        self.name = name
        self.bytes = bytes
        self.modified = modified
        self.sibling = sibling
    }
}
