/// An input: the bytes of a file, or the files of a folder, and what is known of where they came from.
public struct Source: Sendable {
    /// The file or folder as the user named it, for diagnostics.
    public var name: String
    public var bytes: SourceBytes
    /// When the file was last changed, the last resort for dating a deck.
    public var modified: Timestamp?
    /// The files that it lies among, and its path there.
    public var tree: any FileTree
    public var path: String
    /// Whether this is a folder: it has no bytes, and ``tree`` holds what lies in it.
    public private(set) var isFolder = false

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

    /// A folder.
    ///
    /// - Parameters:
    ///   - name: the folder as the user named it.
    ///   - tree: what lies in it.
    public init(folder name: String, tree: any FileTree) {
        self.init(name: name, bytes: SourceBytes([]), tree: tree)
        isFolder = true
    }

    /// A file that this one refers to, or one in this folder, named as the user would name it; nil where there is none.
    ///
    /// - Parameter reference: a path from the folder of this file, or from this folder; `..` goes up as far as the tree
    ///   reaches.
    /// - Throws: ``Failure`` where the file is there and cannot be read.
    public func file(at reference: String) throws -> Source? {
        var file = try FilePath.resolve(reference, in: folder(of: path)).flatMap(tree.read)
        file?.name = FilePath.shortest(FilePath.join(folder(of: name), reference))
        return file
    }

    private func folder(of path: String) -> String { isFolder ? path : FilePath.folder(of: path) }
}
