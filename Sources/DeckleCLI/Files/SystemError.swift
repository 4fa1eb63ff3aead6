import DeckleCore
import Foundation

/// Errors of the operating system in words.
enum SystemError {
    /// What the last call that failed said.
    static var last: String { String(cString: strerror(errno)) }

    static func unreadable(_ path: String) -> Failure {
        let hint: String? =
            switch errno {
            case ENOENT: nearbyFile(path).map { "did you mean \($0)?" } ?? "check the path"
            case EACCES: "check the permissions of the file"
            case EISDIR: "name the file in it, such as \(path)/_payload.json"
            default: nil
            }
        return Failure(
            .error("input.unreadable", "cannot read \(path): \(last)", at: Place(file: path), hint: hint)
        )
    }

    static func unwritable(_ path: String) -> Failure {
        let hint: String? =
            switch errno {
            case EACCES, EROFS, EPERM: "choose another folder with -o"
            case ENOSPC, EDQUOT: "make room or choose another folder with -o; what was there before is untouched"
            default: nil
            }
        return Failure(
            .error("output.unwritable", "cannot write \(path): \(last)", at: Place(file: path), hint: hint)
        )
    }

    /// A file in the same folder whose name is close.
    private static func nearbyFile(_ path: String) -> String? {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent().path
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder),
            let near = Nearest.name(to: url.lastPathComponent, among: names.sorted())
        else { return nil }
        return (path as NSString).deletingLastPathComponent.isEmpty
            ? near : (path as NSString).deletingLastPathComponent + "/" + near
    }
}
