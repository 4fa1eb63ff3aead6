import Foundation

/// What the file system says of a path.
struct FileStatus {
    private let status: stat

    /// Follows links; nil where there is nothing, or nothing that can be asked about; `errno` says why.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.status = status
    }

    /// Of a link, what it is itself.
    init?(ofLink path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.status = status
    }

    /// Nil for a descriptor that is not open.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.status = status
    }

    var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    var isLink: Bool { status.st_mode & S_IFMT == S_IFLNK }
    var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }
    var permissions: mode_t { status.st_mode & 0o7777 }
    /// Whether its owner may write to it; asked of the file, because nothing is forbidden to root.
    var isWritable: Bool { permissions & S_IWUSR != 0 }
    /// In bytes; zero for pipes and devices.
    var size: Int { isRegular ? Int(status.st_size) : 0 }
    /// In whole seconds since 1970.
    var modified: Int64 { Int64(status.st_mtim.tv_sec) }

    /// What the user's mask takes away from new files.
    static var mask: mode_t {
        let mask = umask(0)
        umask(mask)
        return mask
    }

    var identity: Identity {
        Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            number: UInt64(truncatingIfNeeded: status.st_ino),
            seconds: Int64(status.st_ctim.tv_sec),
            nanoseconds: Int64(status.st_ctim.tv_nsec)
        )
    }

    /// What tells a file from all others, whatever its names are.
    struct Identity: Hashable {
        var device: UInt64
        var number: UInt64
        /// When it was last changed: numbers are given anew once a file is gone.
        var seconds: Int64
        var nanoseconds: Int64
    }
}
