/// An input: its bytes and what is known of where they came from.
public struct Source: Sendable {
    /// The file as the user named it, for diagnostics.
    public var name: String
    public var bytes: SourceBytes
    /// When the file was last changed, the last resort for dating a deck.
    public var modified: Timestamp?
    /// The files that it lies among, and its path there.
    public var tree: any FileTree
    public var path: String

    public init(
        name: String,
        bytes: SourceBytes,
        modified: Timestamp? = nil,
        tree: any FileTree = MemoryTree(),
        path: String = ""
    ) {
        self.name = name
        self.bytes = bytes
        self.modified = modified
        self.tree = tree
        self.path = path
    }

    /// A file that this one refers to, named as the user would name it; nil where there is none.
    ///
    /// - Parameter reference: a path from the folder of this file; `..` goes up as far as the tree reaches.
    /// - Throws: ``Failure`` where the file is there and cannot be read.
    public func file(at reference: String) throws -> Source? {
        var file = try FilePath.resolve(reference, in: FilePath.folder(of: path)).flatMap(tree.read)
        file?.name = FilePath.shortest(FilePath.join(FilePath.folder(of: name), reference))
        return file
    }
}
