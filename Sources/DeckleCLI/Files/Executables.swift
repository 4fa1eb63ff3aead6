import DeckleCore
import Foundation

/// The programs that are installed.
enum Executables {
    /// The whole path of a program; nil where there is none.
    ///
    /// - Parameter name: a name on the `PATH`, or a path.
    static func path(of name: String) -> String? {
        guard !name.isEmpty else { return nil }
        if name.contains("/") { return isProgram(name) ? URL(fileURLWithPath: name).path : nil }
        return folders.lazy.map { FilePath.join($0, name) }.first(where: isProgram)
    }

    private static var folders: [String] {
        // An empty part would stand for the folder that one happens to be in.
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    }

    private static func isProgram(_ path: String) -> Bool {
        FileStatus(path)?.isRegular == true && access(path, X_OK) == 0
    }
}
