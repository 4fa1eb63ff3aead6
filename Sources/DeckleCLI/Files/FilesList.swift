import DeckleCore

/// What lies in the folder of an output's other files, by who wrote it.
struct FilesList {
    /// The path of the folder.
    let path: String
    let isThere: Bool
    /// The files that a run before wrote, with the list of them.
    let own: [String]
    /// Everything else.
    let strangers: [String]

    /// - Throws: ``Failure`` with `input.unreadable` for a folder that cannot be looked into.
    init(of path: String) throws {
        self.path = path
        isThere = FileStatus(ofLink: path)?.isFolder == true
        guard isThere else {
            (own, strangers) = ([], [])
            return
        }
        let tree = DiskTree(path)
        let list = try tree.read(FilesFolder.listName)
        let text = list?.bytes.withBytes { String(decoding: $0, as: UTF8.self) } ?? ""
        // A list may have been changed by hand, and must not lead elsewhere.
        var names = Set(text.split(separator: "\n").map(String.init).filter(OutputNames.isPlain))
        if list != nil { names.insert(FilesFolder.listName) }
        let entries = try tree.entries(of: "")
        own = entries.filter(names.contains)
        strangers = entries.filter { !names.contains($0) }.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    }
}
