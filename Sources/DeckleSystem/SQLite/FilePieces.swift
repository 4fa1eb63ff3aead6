internal import DeckleCore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Reads and writes files from start to end in pieces, so that its size costs no memory.
package enum FilePieces {
    /// Calls `body` with one piece of at most 64 KiB after the other; the bytes are valid only during the call.
    ///
    /// - Throws: ``Failure`` with `file.unreadable`
    package static func forEach(of path: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw unreadable(path) }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw unreadable(path) }
            guard count > 0 else { return }
            try unsafe buffer.withUnsafeBytes { try unsafe body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }

    /// Writes a file anew from the pieces that `body` hands to the function it is given.
    ///
    /// - Throws: ``Failure`` with `file.unwritable`
    package static func save(
        to path: String,
        _ body: (_ sink: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw unwritable(path) }
        do {
            try unsafe body { piece in try unsafe put(piece, into: file, at: path) }
        } catch {
            close(file)
            throw error
        }
        // Some file systems say only now that there was no room.
        guard close(file) == 0 else { throw unwritable(path) }
    }

    private static func put(_ piece: UnsafeRawBufferPointer, into file: Int32, at path: String) throws {
        var rest = unsafe piece[...]
        while unsafe !rest.isEmpty {
            let count = unsafe write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw unwritable(path) }
            unsafe rest = rest.dropFirst(count)
        }
    }

    private static func unreadable(_ path: String) -> Failure {
        Failure(.error(.fileUnreadable, unsafe "\(path) cannot be read: \(String(cString: strerror(errno)))"))
    }

    private static func unwritable(_ path: String) -> Failure {
        Failure(.error(.fileUnwritable, unsafe "\(path) cannot be written: \(String(cString: strerror(errno)))"))
    }
}
