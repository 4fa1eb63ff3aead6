import DeckleCore
import DeckleSystem
import Foundation

/// The folder of the other files of an output: it appears whole, in place of the one from the run before.
///
/// A list in it names the files that were written. What it does not name belongs to somebody else and stays.
final class FilesFolder {
    /// The list, one name a line.
    static let listName = ".deckle-files"

    let path: String
    private var names = OutputNames()
    private var files: [(name: String, output: FileOutput)] = []
    /// Where the files are gathered; nil before there is one.
    private var staged: String?

    init(path: String) {
        self.path = path
    }

    deinit {
        files = []
        if let staged { TemporaryFiles.remove(staged) }
    }

    var size: Int { files.reduce(0) { $0 + $1.output.size } }

    /// - Throws: ``Failure`` with `output.bad-name` or `output.unwritable`
    func file(named name: String) throws -> FileOutput {
        try names.take(name)
        let folder = try staged ?? makeFolder()
        let output = try FileOutput(path: FilePath.join(folder, name), name: FilePath.join(path, name))
        files.append((name, output))
        return output
    }

    /// Completes the gathered files and their list.
    ///
    /// - Throws: ``Failure`` with `output.…` where they cannot take their place.
    func complete() throws {
        guard let staged else { return }
        if FileStatus(ofLink: path)?.isFolder == false { throw SystemError.notFolder(path) }
        let strangers = try FilesList(of: path).strangers.map { $0.lowercased() }
        if let name = files.map(\.name).first(where: { strangers.contains($0.lowercased()) }) {
            let file = FilePath.join(path, name)
            throw Failure(
                .error(
                    .outputExists,
                    "\(file) was not written by an export and would be replaced",
                    at: Place(file: file),
                    hint: "move it, or choose another place with -o"
                )
            )
        }
        let list = try FileOutput(path: FilePath.join(staged, Self.listName), name: FilePath.join(path, Self.listName))
        try list.write(files.map { $0.name + "\n" }.sorted().joined())
        for output in files.map(\.output) + [list] {
            try output.complete()
            try output.publish()
        }
        chmod(staged, 0o777 & ~FileStatus.mask)
    }

    /// Puts the gathered files in place of those of the run before.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`; then nothing has changed.
    func exchange() throws -> FolderExchange {
        let exchange = try FolderExchange(old: FilesList(of: path), new: staged)
        if let staged { TemporaryFiles.forget(staged) }
        staged = nil
        return exchange
    }

    private func makeFolder() throws -> String {
        let start = FilePath.join(FilePath.folder(of: path), ".\(FilePath.name(of: path).prefix(100)).")
        guard let folder = TemporaryFiles.createFolder(start) else { throw SystemError.unwritable(path) }
        staged = folder
        return folder
    }
}
