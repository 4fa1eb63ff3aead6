import DeckleCore
import Foundation

/// Makes the folder that outputs go to.
enum FolderMaker {
    /// Makes a folder and those it stands in, where they are missing.
    ///
    /// - Returns: those that were made, the outer ones first.
    /// - Throws: ``Failure`` with `output.unwritable`
    static func make(_ path: String) throws -> [String] {
        let above = FilePath.folder(of: path)
        let made = above.isEmpty || above == "/" || FileStatus(above) != nil ? [] : try make(above)
        if mkdir(path, 0o777) == 0 { return made + [path] }
        let code = errno
        guard FileStatus(path)?.isFolder != true else { return made }
        errno = code == EEXIST ? ENOTDIR : code
        throw SystemError.unwritable(path)
    }

    /// Removes those of the folders that nothing was written into.
    static func removeEmpty(_ folders: [String]) {
        for folder in folders.reversed() { rmdir(folder) }
    }
}
