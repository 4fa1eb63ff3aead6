import DeckleCore
import DeckleSystem

/// A file on disk, and the folder beside it where a target has several.
final class DiskOutput: CommittableOutput {
    private let file: FileOutput
    private let others: FilesFolder

    /// - Throws: ``Failure`` with `output.unwritable`
    init(path: String) throws {
        file = try FileOutput(path: path)
        others = FilesFolder(path: Self.folder(of: path))
    }

    /// Where the other files of an output go: the whole name stays, so that two formats never share a folder.
    static func folder(of path: String) -> String { path + "-files" }

    var main: any Output { file }

    var folder: String { FilePath.name(of: others.path) }

    var size: Int { file.size + others.size }

    func file(named name: String) throws -> any Output { try others.file(named: name) }

    func commit() throws {
        try file.complete()
        try others.complete()
        try TemporaryFiles.uninterrupted {
            let change = try others.exchange()
            do {
                try file.publish()
            } catch {
                change.undo()
                throw error
            }
            change.settle()
        }
    }
}
