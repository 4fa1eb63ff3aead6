import DeckleCore
import Foundation

/// Errors of the operating system in words.
enum SystemError {
    static func unreadable(_ path: String) -> Failure {
        let code = errno
        let hint: String? =
            switch code {
            case ENOENT, ENOTDIR:
                path.unicodeScalars.contains("\u{FFFD}")
                    ? "the name is not UTF-8; give the file on standard input: deckle export - < FILE"
                    : nearbyFile(path).map { "did you mean \($0)?" } ?? "check the path"
            case EACCES: "check the permissions of the file"
            case EISDIR: "name a file"
            case EFBIG: "more than 2 GiB came from it"
            default: nil
            }
        return Failure(
            .error(.inputUnreadable, "cannot read \(path): \(text(of: code))", at: Place(file: path), hint: hint)
        )
    }

    static func unwritable(_ path: String) -> Failure {
        let code = errno
        let hint: String? =
            switch code {
            case EACCES, EROFS, EPERM: "choose another folder with -o"
            case ENOENT: "make the folder first, or end its name with a slash: -o FOLDER/"
            case ENOTDIR: "a part of this path is a file, not a folder; choose another with -o"
            case EISDIR: "a folder has this name; move it or choose another name with -o"
            case ELOOP: "the links of this path lead to each other"
            case ENOSPC, EDQUOT, EFBIG:
                path == "standard output"
                    ? nil : "make room or choose another folder with -o; what was there before is untouched"
            default: nil
            }
        return Failure(
            .error(.outputUnwritable, "cannot write \(path): \(text(of: code))", at: Place(file: path), hint: hint)
        )
    }

    /// Something stands where a folder is to be.
    static func notFolder(_ path: String) -> Failure {
        errno = ENOTDIR
        return unwritable(path)
    }

    private static func text(of code: Int32) -> String { String(cString: strerror(code)) }

    /// A file in the same folder whose name is close.
    private static func nearbyFile(_ path: String) -> String? {
        let folder = FilePath.folder(of: path)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder),
            let near = Nearest.name(to: FilePath.name(of: path), among: names.sorted())
        else { return nil }
        return FilePath.join(folder, near)
    }
}
