/// Files in memory.
public struct MemoryTree: FileTree {
    public let name: String
    private let files: [String: SourceBytes]

    /// - Parameters:
    ///   - files: the contents by path.
    ///   - name: how the user knows the tree; empty where its paths say enough.
    public init(_ files: [String: SourceBytes] = [:], name: String = "") {
        self.files = files
        self.name = name
    }

    /// Text files.
    public init(_ texts: [String: String], name: String = "") {
        self.init(texts.mapValues { SourceBytes($0.utf8) }, name: name)
    }

    public func entries(of folder: String) -> [String] {
        let start = folder.isEmpty ? "" : folder + "/"
        let entries = files.keys.filter { $0.hasPrefix(start) }.map { path in
            let rest = path.dropFirst(start.count)
            return rest.firstIndex(of: "/").map { String(rest[...$0]) } ?? String(rest)
        }
        return Set(entries).sorted()
    }

    public func read(_ path: String) -> Source? {
        files[path].map { Source(name: FilePath.join(name, path), bytes: $0, tree: self, path: path) }
    }
}
