internal import DeckleCore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Files for work in between; gone with their owner.
package final class ScratchFiles {
    private let folder: String
    private var paths: [String] = []

    /// - Parameter folder: where they are made.
    package init(folder: String) {
        self.folder = folder
    }

    deinit { paths.forEach(TemporaryFiles.remove) }

    /// The path of a new empty file.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    package func make() throws -> String {
        guard let (descriptor, path) = TemporaryFiles.create("\(folder)/deckle.") else {
            let reason = unsafe String(cString: strerror(errno))
            throw Failure(
                .error(.outputUnwritable, "cannot write \(folder): \(reason)", at: Place(file: folder))
            )
        }
        close(descriptor)
        paths.append(path)
        return path
    }
}
