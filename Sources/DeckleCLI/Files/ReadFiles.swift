import DeckleCore
import Synchronization

/// The files that this run has read, by whatever name they came: none of them may be replaced by what is made of them.
enum ReadFiles {
    private static let files = Mutex<[FileStatus.Identity: String]>([:])

    /// Notes a file; pipes and devices are written to and never replaced.
    ///
    /// - Parameter path: by which it was read.
    static func add(_ file: FileStatus, path: String) {
        guard file.isRegular else { return }
        files.withLock { $0[file.identity] = path }
    }

    /// The paths of all of them.
    static var paths: Set<String> { files.withLock { Set($0.values) } }

    /// Forgets them, before a run after which they are read anew.
    static func removeAll() { files.withLock { $0 = [:] } }

    /// - Parameter path: where a file is about to be put.
    /// - Throws: ``Failure`` with `usage.output-is-input`
    static func refuseToReplace(_ path: String) throws {
        guard let old = FileStatus(path), files.withLock({ $0[old.identity] != nil }) else { return }
        throw Failure(
            .error(
                .usageOutputIsInput,
                "\(path) is a file to be read and would be replaced",
                at: Place(file: path),
                hint: "choose another folder or name with -o"
            )
        )
    }
}
