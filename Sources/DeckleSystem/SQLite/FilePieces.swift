internal import DeckleCore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Reads a file from start to end in pieces, so that its size costs no memory.
package enum FilePieces {
    /// Calls `body` with one piece of at most 64 KiB after the other; the bytes are valid only during the call.
    ///
    /// - Throws: ``Failure`` with `file.unreadable`
    package static func forEach(of path: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw failure(path) }
            guard count > 0 else { return }
            try buffer.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }

    private static func failure(_ path: String) -> Failure {
        Failure(.error("file.unreadable", "\(path) cannot be read: \(String(cString: strerror(errno)))"))
    }
}
