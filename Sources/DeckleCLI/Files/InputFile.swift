import DeckleCore
import Foundation

/// Reads input files.
enum InputFile {
    /// The most that is taken from a pipe or a device, which may never end.
    private static let streamLimit = 1 << 31

    /// A deck's source: a file or pipe as below, or a folder.
    ///
    /// - Throws: ``Failure`` with `input.unreadable`
    static func deck(at path: String) throws -> Source {
        guard path != "-", FileStatus(path)?.isFolder == true else { return try source(at: path) }
        return Source(folder: path, tree: DiskTree(path, name: path == "." ? "" : path))
    }

    /// - Parameters:
    ///   - path: of a file or a pipe; `-` is standard input, which counts as a file in the current folder.
    ///   - isKept: whether this run may not replace the file.
    /// - Throws: ``Failure`` with `input.unreadable`
    static func source(at path: String, isKept: Bool = true) throws -> Source {
        var source = try source(at: path, name: path == "-" ? "standard input" : path, isKept: isKept)
        (source.tree, source.path) = DiskTree.location(ofFile: path)
        return source
    }

    /// - Parameters:
    ///   - name: how the user knows the file.
    ///   - isKept: whether this run may not replace the file.
    /// - Throws: ``Failure`` with `input.unreadable`
    static func source(at path: String, name: String, isKept: Bool = true) throws -> Source {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError.unreadable(name) }
        defer { close(descriptor) }
        guard let status = FileStatus(descriptor: descriptor) else { throw SystemError.unreadable(name) }
        if status.isFolder {
            errno = EISDIR
            throw SystemError.unreadable(name)
        }
        if isKept { ReadFiles.add(status, path: path) }
        return Source(
            name: name,
            bytes: try contents(of: descriptor, size: status.size, name: name),
            modified: status.isRegular ? Timestamp(seconds: status.modified) : nil
        )
    }

    /// All that the descriptor gives; a file that shrinks meanwhile is read as far as it goes.
    private static func contents(of descriptor: Int32, size: Int, name: String) throws -> SourceBytes {
        var count = 0
        let bytes = try SourceBytes(count: size) { room in
            while count < room.count {
                let got = read(descriptor, room.baseAddress?.advanced(by: count), min(room.count - count, 1 << 30))
                if got < 0 && errno == EINTR { continue }
                guard got >= 0 else { throw SystemError.unreadable(name) }
                if got == 0 { break }
                count += got
            }
        }
        if count == size && size > 0 { return bytes }
        return try rest(of: descriptor, after: bytes, count: count, name: name)
    }

    /// What comes after the announced size: pipes and devices announce none.
    private static func rest(
        of descriptor: Int32,
        after bytes: SourceBytes,
        count: Int,
        name: String
    ) throws -> SourceBytes {
        var all = bytes.withBytes { Array($0.prefix(count)) }
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = read(descriptor, &piece, piece.count)
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw SystemError.unreadable(name) }
            if got == 0 { return SourceBytes(all) }
            all += piece[..<got]
            guard all.count <= streamLimit else {
                errno = EFBIG
                throw SystemError.unreadable(name)
            }
        }
    }
}
