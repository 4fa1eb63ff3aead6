import DeckleCore
import Foundation

/// Standard output, a pipe or a device: everything is kept until it is complete, so that no half of a file is ever
/// passed on.
final class StreamOutput: Output {
    private let descriptor: Int32
    private let name: String
    private var bytes: [UInt8] = []
    private let scratch = ScratchFiles()

    /// Standard output.
    init() {
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
        guard Console.write(bytes, to: descriptor) else { throw SystemError.unwritable(name) }
    }
}
