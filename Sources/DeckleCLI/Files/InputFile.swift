import DeckleCore
import Foundation

/// Reads input files.
enum InputFile {
    /// - Throws: ``Failure`` with `input.unreadable`
    static func source(at path: String) throws -> Source {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError.unreadable(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError.unreadable(path) }
        if status.st_mode & S_IFMT == S_IFDIR {
            errno = EISDIR
            throw SystemError.unreadable(path)
        }
        let bytes = try contents(of: descriptor, size: Int(status.st_size), path: path)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        return Source(
            name: path,
            bytes: bytes,
            modified: Timestamp(seconds: Int64(status.st_mtim.tv_sec)),
            sibling: { try sibling($0, in: folder, of: path) }
        )
    }

    /// All that the descriptor gives; a file that shrinks meanwhile is read as far as it goes.
    private static func contents(of descriptor: Int32, size: Int, path: String) throws -> SourceBytes {
        var count = 0
        let bytes = try SourceBytes(count: size) { room in
            while count < room.count {
                let got = read(descriptor, room.baseAddress?.advanced(by: count), min(room.count - count, 1 << 30))
                if got < 0 && errno == EINTR { continue }
                guard got >= 0 else { throw SystemError.unreadable(path) }
                if got == 0 { break }
                count += got
            }
        }
        if count == size && size > 0 { return bytes }
        return try rest(of: descriptor, after: bytes, count: count, path: path)
    }

    /// What comes after the announced size: pipes and devices announce none.
    private static func rest(
        of descriptor: Int32,
        after bytes: SourceBytes,
        count: Int,
        path: String
    ) throws -> SourceBytes {
        var all = bytes.withBytes { Array($0.prefix(count)) }
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = read(descriptor, &piece, piece.count)
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw SystemError.unreadable(path) }
            if got == 0 { return SourceBytes(all) }
            all += piece[..<got]
        }
    }

    private static func sibling(_ reference: String, in folder: URL, of path: String) throws -> Source? {
        let url = folder.appendingPathComponent(reference).standardizedFileURL
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        let start = (path as NSString).deletingLastPathComponent
        return try source(at: start.isEmpty ? reference : start + "/" + reference)
    }
}
