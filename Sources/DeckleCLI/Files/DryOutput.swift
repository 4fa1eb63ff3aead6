import DeckleCore
import DeckleSystem

/// An output that only counts: what `--dry-run` writes to.
final class DryOutput: Output, CommittableOutput {
    private(set) var size = 0
    private var names = OutputNames()
    private let scratch = ScratchFiles()

    func write(_ bytes: UnsafeRawBufferPointer) {
        size += bytes.count
    }

    func rewrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) {}

    func makeScratchFile() throws -> String { try scratch.make() }

    var main: any Output { self }

    let folder = "files"

    func file(named name: String) throws -> any Output {
        try names.take(name)
        return self
    }

    func commit() {}
}
