import DeckleCore
import Foundation

/// Standard output: everything is kept until it is complete, so that no half of a file is ever piped on.
final class StandardOutput: MemoryOutput {
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
