import DeckleCore

/// An output that keeps its bytes.
class MemoryOutput: Output {
    private(set) var bytes: [UInt8] = []
    private let scratch = ScratchFiles()

    init() {}

    var size: Int { bytes.count }

    func write(_ bytes: UnsafeRawBufferPointer) {
        self.bytes.append(contentsOf: bytes)
    }

    func rewrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        self.bytes.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }

    func makeScratchFile() throws -> String { try scratch.make() }
}
