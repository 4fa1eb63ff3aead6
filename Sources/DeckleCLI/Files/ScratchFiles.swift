import DeckleCore
import Foundation

/// Files for work in between, in the system's folder for such; gone with their owner.
final class ScratchFiles {
    private var paths: [String] = []

    deinit {
        for path in paths { TemporaryFiles.remove(path) }
    }

    func make() throws -> String {
        let folder = FileManager.default.temporaryDirectory.path
        guard let (descriptor, path) = TemporaryFiles.create("\(folder)/deckle.") else {
            throw SystemError.unwritable(folder)
        }
        close(descriptor)
        paths.append(path)
        return path
    }
}
