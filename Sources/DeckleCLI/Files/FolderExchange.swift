import DeckleCore
import Foundation

/// A folder of files that has just taken the place of the one before, and can still go back.
struct FolderExchange {
    private let old: FilesList
    private let hasNew: Bool
    /// Where the old folder waits; nil where there was none, or where nothing takes its place.
    private var aside: String?

    /// - Parameters:
    ///   - old: what lies there now.
    ///   - new: the path of the folder that takes its place; nil where there are no files any more.
    /// - Throws: ``Failure`` with `output.unwritable`; then nothing has changed.
    init(old: FilesList, new: String?) throws {
        self.old = old
        hasNew = new != nil
        guard let new else { return }
        if old.isThere {
            let aside = new + ".old"
            guard rename(old.path, aside) == 0 else { throw SystemError.unwritable(old.path) }
            self.aside = aside
        }
        guard rename(new, old.path) == 0 else {
            let failure = SystemError.unwritable(old.path)
            if let aside { rename(aside, old.path) }
            throw failure
        }
    }

    /// Puts the old folder back and lets the new one go.
    func undo() {
        guard hasNew else { return }
        try? FileManager.default.removeItem(atPath: old.path)
        if let aside { rename(aside, old.path) }
    }

    /// Lets go what the run before wrote; everything else stays where it was.
    func settle() {
        if let aside {
            for name in old.strangers { rename(FilePath.join(aside, name), FilePath.join(old.path, name)) }
            remove(old.own, in: aside)
        } else if !hasNew, !old.own.isEmpty {
            remove(old.own, in: old.path)
        }
    }

    /// Removes files, and the folder unless there are others in it.
    private func remove(_ names: [String], in folder: String) {
        for name in names { unlink(FilePath.join(folder, name)) }
        rmdir(folder)
    }
}
