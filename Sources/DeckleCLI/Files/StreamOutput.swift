import Deckle
import DeckleSystem
import Foundation

/// Standard output, a pipe or a device: everything is kept until it is complete, so that no half of a file is ever
/// passed on.
final class StreamOutput: CommittableOutput {
    private let content = MemoryOutput(scratchFolder: ScratchFiles.systemFolder)
    private let descriptor: Int32
    private let name: String

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

    var size: Int { content.size }

    var main: any Output { content }

    let folder = ""

    func file(named name: String) throws -> any Output {
        throw Failure(
            .error(
                .usageSeveralFiles,
                "\(self.name) takes one file, and several are written",
                hint: "name a folder with -o FOLDER/"
            )
        )
    }

    /// Hands everything over.
    func commit() throws {
        guard Console.write(content.bytes, to: descriptor) else { throw SystemError.unwritable(name) }
    }
}
