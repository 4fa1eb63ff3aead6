import DeckleCore
import Foundation

/// Standard output, a pipe or a device: everything is kept until it is complete, so that no half of a file is ever
/// passed on.
final class StreamOutput: MemoryOutput {
    private let descriptor: Int32
    private let name: String

    /// Standard output.
    override init() {
        descriptor = STDOUT_FILENO
        name = "standard output"
    }

    /// A pipe or a device.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    init(path: String) throws {
        descriptor = open(path, O_WRONLY | O_CLOEXEC)
        name = path
        guard descriptor >= 0 else { throw SystemError.unwritable(path) }
    }

    deinit {
        if descriptor > STDERR_FILENO { close(descriptor) }
    }

    /// Hands everything over.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    func commit() throws {
        guard Console.write(bytes, to: descriptor) else { throw SystemError.unwritable(name) }
    }
}
