/// What lies in a folder that is read as an input, at any depth.
///
/// What begins with a dot and what programs put there (`node_modules`, `dist`, and by their dots `.nuxt` and `.output`) is
/// none of it. Only names are kept, and no more than one folder is looked into at a time.
public struct FolderListing: Sendable {
    /// The paths of all files, by their bytes.
    public private(set) var files: [String] = []
    /// The paths of links that are not followed, so that the walk ends and never leaves the folder.
    public private(set) var leftLinks: [String] = []

    private static let foreignFolders: Set<String> = ["node_modules/", "dist/"]

    /// - Throws: ``Failure`` where a folder cannot be looked into.
    public init(_ tree: any FileTree) throws {
        var pending = [""]
        while let folder = pending.popLast() {
            for entry in try tree.entries(of: folder) where !entry.hasPrefix(".") {
                let path = FilePath.join(folder, entry)
                if entry.hasSuffix("/") {
                    if !Self.foreignFolders.contains(entry) { pending.append(String(path.dropLast())) }
                } else if tree.isLeftLink(path) {
                    leftLinks.append(path)
                } else {
                    files.append(path)
                }
            }
        }
        files.sort(by: Self.precedes)
        leftLinks.sort(by: Self.precedes)
    }

    /// What is said of the links.
    ///
    /// - Parameter folder: the folder as the user named it.
    public func remarks(in folder: String) -> [Diagnostic] {
        leftLinks.map { link in
            .warning(
                .inputLinkLeft,
                "\(link) is a link to a folder, or out of the input, and is not followed",
                at: Place(file: FilePath.join(folder, link)),
                hint: "put the files themselves in its place if they belong to the deck"
            )
        }
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
