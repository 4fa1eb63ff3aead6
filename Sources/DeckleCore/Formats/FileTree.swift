/// Files to read below one folder: on disk, in memory, in the program itself; who reads them cannot tell.
///
/// Paths are relative to the tree, with `/` between their parts; none leads out of it.
public protocol FileTree: Sendable {
    /// How the user knows the tree, such as `themes`; diagnostics put it before the paths of its files.
    var name: String { get }

    /// What lies directly in a folder, sorted by name; the name of a folder ends in a slash.
    ///
    /// - Parameter folder: a path; empty for the tree itself. A folder that is not there is empty.
    /// - Throws: ``Failure``
    func entries(of folder: String) throws -> [String]

    /// A file; nil where there is none.
    ///
    /// - Throws: ``Failure`` where it is there and cannot be read.
    func read(_ path: String) throws -> Source?

    /// Whether a path is a link that is not followed: to a folder, to nothing, or out of the tree.
    func isLeftLink(_ path: String) -> Bool
}

extension FileTree {
    /// None: most trees know no links.
    public func isLeftLink(_ path: String) -> Bool { false }

    /// The paths of all files in a folder and the folders in it, sorted.
    ///
    /// - Parameter folder: a path; empty for the whole tree.
    /// - Throws: ``Failure``
    public func list(_ folder: String = "") throws -> [String] {
        try entries(of: folder).flatMap { entry in
            let path = FilePath.join(folder, entry)
            return entry.hasSuffix("/") ? try list(String(path.dropLast())) : [path]
        }.sorted()
    }
}
