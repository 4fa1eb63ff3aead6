/// A file that is bundled with the outputs, named by its content.
public struct Media: Sendable, Hashable {
    /// The name in every output: stem, `-`, twelve hexadecimal digits of the content's SHA-256, extension by content.
    ///
    /// It is made of `[a-z0-9._-]` only, so it is safe in every container and on every client.
    public var name: String
    /// The media type that the content shows, such as `image/png`.
    public var type: String
    /// The size in bytes.
    public var size: Int
    /// Where the library finds the file again; means nothing to anyone else.
    public var handle: Int

    public init(name: String, type: String, size: Int, handle: Int) {
        self.name = name
        self.type = type
        self.size = size
        self.handle = handle
    }
}
