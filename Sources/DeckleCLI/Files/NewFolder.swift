import DeckleCore
import Foundation

/// A folder to start from, written as a whole.
enum NewFolder {
    /// Writes files into a folder that is made for them, or is empty; where one fails none is left.
    ///
    /// - Parameter files: the texts of the files by their paths.
    /// - Throws: ``Failure`` with `usage.folder-not-empty` or `output.…`
    static func write(_ files: [(path: String, text: String)], to folder: String) throws {
        guard !folder.isEmpty else {
            throw Failure(
                .error(.usageBadValue, "the name of the folder is empty", hint: "name one that is not there yet")
            )
        }
        var folders = try FolderMaker.make(folder)
        var written: [String] = []
        do {
            try requireEmpty(folder)
            for file in files {
                let path = FilePath.join(folder, file.path)
                folders += try FolderMaker.make(FilePath.folder(of: path))
                try write(file.text, to: path)
                written.append(path)
            }
        } catch {
            for path in written { unlink(path) }
            FolderMaker.removeEmpty(folders)
            throw error
        }
    }

    private static func requireEmpty(_ folder: String) throws {
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            errno = EACCES
            throw SystemError.unreadable(folder)
        }
        guard let first = entries.min() else { return }
        throw Failure(
            .error(
                .usageFolderNotEmpty,
                "\(folder) holds something, such as \(first)",
                at: Place(file: folder),
                hint: "name a folder that is empty, or is not there yet"
            )
        )
    }

    private static func write(_ text: String, to path: String) throws {
        let output = try FileOutput(path: path)
        try output.write(text)
        try output.complete()
        try output.publish()
    }
}
