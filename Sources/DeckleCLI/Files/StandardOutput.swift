import DeckleCore
import Foundation

/// Standard output: everything is kept until it is complete, so that no half of a file is ever piped on.
final class StandardOutput: Output {
    private var bytes: [UInt8] = []
    private let scratch = ScratchFiles()

    var size: Int { bytes.count }

    func write(_ bytes: UnsafeRawBufferPointer) {
        self.bytes.append(contentsOf: bytes)
    }

    func rewrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        self.bytes.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }

    func makeScratchFile() throws -> String { try scratch.make() }

    /// Hands everything over.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    func commit() throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw SystemError.unwritable("standard output") }
            rest = rest.dropFirst(count)
        }
    }
}
