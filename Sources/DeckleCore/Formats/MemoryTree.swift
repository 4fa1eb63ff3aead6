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

    public func entries(of folder: String) -> [String] { Self.entries(of: folder, among: files.keys) }

    /// What lies directly in a folder of a tree that has these files, as ``FileTree/entries(of:)`` gives it.
    package static func entries(of folder: String, among paths: some Sequence<String>) -> [String] {
        let start = folder.isEmpty ? "" : folder + "/"
        let entries = paths.lazy.filter { $0.utf8.starts(with: start.utf8) }.map { path in
            let rest = path.utf8.dropFirst(start.utf8.count)
            return String(Substring(rest.firstIndex(of: UInt8(ascii: "/")).map { rest[...$0] } ?? rest))
        }
        return Set(entries).sorted()
    }

    public func read(_ path: String) -> Source? {
        files[path].map { Source(name: FilePath.join(name, path), bytes: $0, tree: self, path: path) }
    }
}
