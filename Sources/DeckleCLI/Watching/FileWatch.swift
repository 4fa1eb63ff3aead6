import DeckleCore
import Foundation

/// Files and folders that are looked at for changes.
struct FileWatch {
    /// What is looked at, each with all that lies below it; without links, as the exceptions are.
    private var roots: Set<String>
    /// What is not, each with all that lies below it.
    private var exceptions: Set<String> = []
    private var known: [String: FileStatus.Identity] = [:]

    /// How long nothing may happen before a change is over, in microseconds: editors write files in several steps.
    private static let quiet: useconds_t = 30_000

    /// - Parameter roots: files, and folders with all that lies below them.
    init(_ roots: Set<String>) {
        self.roots = Set(roots.map(Self.location))
        known = files
    }

    /// Leaves out what this program writes itself.
    mutating func leaveOut(_ paths: some Sequence<String>) {
        exceptions.formUnion(paths.map(Self.location))
        known = known.filter { !isException($0.key) }
    }

    /// Takes the files for known, as they are now.
    mutating func start() { known = files }

    /// Looks at further files until the next start; those that are known already stay known as they were.
    mutating func add(_ paths: some Sequence<String>) {
        for path in paths.map(Self.location) where known[path] == nil && !isException(path) {
            roots.insert(path)
            known[path] = FileStatus(path)?.identity
        }
    }

    /// Waits until something is not as it is known.
    ///
    /// - Returns: the paths of what has changed, come or gone, sorted.
    mutating func waitForChange() -> [String] {
        while true {
            let changed = changesInAWhile()
            if !changed.isEmpty { return changed }
        }
    }

    /// What is not as it is known; where there is nothing, something is waited for, or half a second.
    mutating func changesInAWhile() -> [String] {
        let signal = ChangeSignal(folders)
        let changed = Self.difference(known, settled)
        if changed.isEmpty { signal.wait() }
        return changed
    }

    /// The files that there are now, each with what tells it from what it was before.
    private var files: [String: FileStatus.Identity] {
        var files: [String: FileStatus.Identity] = [:]
        for root in roots { add(root, to: &files) }
        return files
    }

    /// The files once nothing happens to them any more.
    private var settled: [String: FileStatus.Identity] {
        var files = files
        if files == known { return files }
        for _ in 0..<20 {
            usleep(Self.quiet)
            let later = self.files
            if later == files { break }
            files = later
        }
        return files
    }

    private func add(_ path: String, to files: inout [String: FileStatus.Identity]) {
        guard !isException(path), let status = FileStatus(path) else { return }
        guard status.isFolder else { return files[path] = status.identity }
        for entry in entries(of: path) { add(entry, to: &files) }
    }

    /// What lies in a folder and may matter: nothing hidden, and no folder that a link leads to.
    private func entries(of folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.map { FilePath.join(folder, $0) }.filter {
            FileStatus($0)?.isFolder != true || FileStatus(ofLink: $0)?.isLink != true
        }
    }

    /// A path from the root of the disk without links; of what is not there yet, where it would be.
    private static func location(_ path: String) -> String {
        let here = path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath
        let path = FilePath.shortest(FilePath.join(here, path))
        guard let resolved = realpath(path, nil) else {
            let folder = FilePath.folder(of: path)
            return folder.isEmpty || folder == path ? path : FilePath.join(location(folder), FilePath.name(of: path))
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private func isException(_ path: String) -> Bool {
        exceptions.contains { path == $0 || path.hasPrefix($0 + "/") }
    }

    /// The folders in which something can happen.
    private var folders: Set<String> {
        roots.reduce(into: []) { folders, root in
            if FileStatus(root)?.isFolder == true {
                add(foldersOf: root, to: &folders)
            } else {
                let folder = FilePath.folder(of: root)
                folders.insert(folder.isEmpty ? "." : folder)
            }
        }
    }

    private func add(foldersOf path: String, to folders: inout Set<String>) {
        guard !isException(path) else { return }
        folders.insert(path)
        for entry in entries(of: path) where FileStatus(entry)?.isFolder == true { add(foldersOf: entry, to: &folders) }
    }

    private static func difference(
        _ old: [String: FileStatus.Identity],
        _ new: [String: FileStatus.Identity]
    ) -> [String] {
        Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
    }
}
