import DeckleCore
import Synchronization

/// The files that this run has read, by whatever name they came: none of them may be replaced by what is made of them.
enum ReadFiles {
    private static let files = Mutex<Set<FileStatus.Identity>>([])

    /// Notes a file; pipes and devices are written to and never replaced.
    static func add(_ file: FileStatus) {
        guard file.isRegular else { return }
        files.withLock { _ = $0.insert(file.identity) }
    }

    /// - Parameter path: where a file is about to be put.
    /// - Throws: ``Failure`` with `usage.output-is-input`
    static func refuseToReplace(_ path: String) throws {
        guard let old = FileStatus(path), files.withLock({ $0.contains(old.identity) }) else { return }
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
