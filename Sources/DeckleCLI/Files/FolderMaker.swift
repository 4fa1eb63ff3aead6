import DeckleCore
import Foundation

/// Makes the folder that outputs go to.
enum FolderMaker {
    /// Makes a folder and those it stands in, where they are missing.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    static func make(_ path: String) throws {
        let above = PathName.folder(of: path)
        if !above.isEmpty, above != "/", FileStatus(above) == nil { try make(above) }
        if mkdir(path, 0o777) == 0 { return }
        let code = errno
        guard FileStatus(path)?.isFolder != true else { return }
        errno = code == EEXIST ? ENOTDIR : code
        throw SystemError.unwritable(path)
    }
}
