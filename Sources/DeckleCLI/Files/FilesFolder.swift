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
    /// The names of all files.
    private var list: [String] = []
    /// The files that are not complete yet.
    private var files: [FileOutput] = []
    /// The number of bytes in the others.
    private var completeSize = 0
    /// Where the files are gathered; nil before there is one.
    private var staged: String?

    init(path: String) {
        self.path = path
    }

    deinit {
        files = []
        if let staged { TemporaryFiles.remove(staged) }
    }

    var size: Int { files.reduce(completeSize) { $0 + $1.size } }

    /// - Throws: ``Failure`` with `output.bad-name` or `output.unwritable`
    func file(named name: String) throws -> FileOutput {
        try names.take(name)
        let folder = try staged ?? makeFolder()
        list.append(name)
        return try file(named: name, in: folder)
    }

    /// Completes the files so far and closes them.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    func completeFiles() throws {
        for output in files {
            try output.complete()
            try output.publish()
            completeSize += output.size
        }
        files = []
    }

    /// Completes the gathered files and their list.
    ///
    /// - Throws: ``Failure`` with `output.…` where they cannot take their place.
    func complete() throws {
        guard let staged else { return }
        if FileStatus(ofLink: path)?.isFolder == false { throw SystemError.notFolder(path) }
        try refuseToReplace(FilesList(of: path))
        let names = list.map { $0 + "\n" }.sorted().joined()
        try file(named: Self.listName, in: staged).write(names)
        try completeFiles()
        chmod(staged, 0o777 & ~FileStatus.mask)
    }

    /// Refuses to take the place of files that are not from a run before, or that this run has read.
    private func refuseToReplace(_ old: FilesList) throws {
        for name in old.own where name != Self.listName {
            try ReadFiles.refuseToReplace(FilePath.join(path, name))
        }
        let strangers = old.strangers.map { $0.lowercased() }
        guard let name = list.first(where: { strangers.contains($0.lowercased()) }) else { return }
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

    private func file(named name: String, in folder: String) throws -> FileOutput {
        let output = try FileOutput(path: FilePath.join(folder, name), name: FilePath.join(path, name))
        files.append(output)
        return output
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
