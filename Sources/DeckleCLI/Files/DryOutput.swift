import DeckleCore

/// An output that only counts: what `--dry-run` writes to.
final class DryOutput: Output {
    private(set) var size = 0
    private let scratch = ScratchFiles()

    func write(_ bytes: UnsafeRawBufferPointer) {
        size += bytes.count
    }

    func rewrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) {}

    func makeScratchFile() throws -> String { try scratch.make() }
}
