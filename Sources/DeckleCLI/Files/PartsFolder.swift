import DeckleCore
import DeckleSystem

/// The folder of a deck that is written in parts: it appears whole, in place of the one from the run before.
final class PartsFolder: OutputFiles, Committable {
    private let files: FilesFolder
    private let scratch: ScratchFiles

    init(path: String) {
        files = FilesFolder(path: path)
        let above = FilePath.folder(of: path)
        scratch = ScratchFiles(folder: above.isEmpty ? "." : above)
    }

    var size: Int { files.size }

    func file(named name: String) throws -> any Output {
        // There may be thousands, and only so many files can be open.
        try files.completeFiles()
        return try files.file(named: name)
    }

    func makeScratchFile() throws -> String { try scratch.make() }

    func commit() throws {
        try files.complete()
        try TemporaryFiles.uninterrupted { try files.exchange().settle() }
    }
}
