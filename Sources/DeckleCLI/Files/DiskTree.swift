import DeckleCore
import Foundation

/// The files below a folder on disk; nothing outside of it is ever read, links followed.
struct DiskTree: FileTree {
    let name: String
    /// The folder without links; nil where there is none.
    let root: String?

    /// - Parameters:
    ///   - folder: the path of a folder; empty for the current one.
    ///   - name: how the user knows it; nil for its path.
    init(_ folder: String, name: String? = nil) {
        self.name = name ?? folder
        root = Self.withoutLinks(folder.isEmpty ? "." : folder)
    }

    /// Whether the folder is there.
    var isThere: Bool { root != nil }

    /// Links to folders count as files, so that no folder is met twice.
    func entries(of folder: String) throws -> [String] {
        guard let path = location(of: folder), FileStatus(path)?.isFolder == true else { return [] }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            errno = EACCES
            throw SystemError.unreadable(FilePath.join(name, folder))
        }
        return names.sorted().map { FileStatus(ofLink: FilePath.join(path, $0))?.isFolder == true ? $0 + "/" : $0 }
    }

    func read(_ path: String) throws -> Source? {
        guard let file = location(of: path), FileStatus(file)?.isRegular == true else { return nil }
        var source = try InputFile.source(at: file, name: FilePath.join(name, path))
        source.tree = self
        source.path = path
        return source
    }

    func isLeftLink(_ path: String) -> Bool {
        guard let root, FileStatus(ofLink: FilePath.join(root, path))?.isLink == true else { return false }
        return location(of: path).flatMap { FileStatus($0) }?.isRegular != true
    }

    /// The tree that a file lies in, and its path there: all of the disk, as a page may lie any number of folders
    /// below the payload that it names. A file in a folder that is gone lies nowhere.
    static func location(ofFile path: String) -> (tree: any FileTree, path: String) {
        let folder = FilePath.folder(of: path)
        guard let folder = withoutLinks(folder.isEmpty ? "." : folder) else { return (MemoryTree(), "") }
        return (DiskTree("/"), String(FilePath.join(folder, FilePath.name(of: path)).drop { $0 == "/" }))
    }

    /// Where a path of the tree leads, links followed; nil where nothing is there, or outside of the tree.
    private func location(of path: String) -> String? {
        guard let root, FilePath.resolve(path) != nil, let file = Self.withoutLinks(FilePath.join(root, path))
        else { return nil }
        return file == root || file.hasPrefix(root.hasSuffix("/") ? root : root + "/") ? file : nil
    }

    private static func withoutLinks(_ path: String) -> String? {
        // A name with a NUL would be cut off there.
        guard !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
