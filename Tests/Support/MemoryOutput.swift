public import DeckleCore
import Foundation

/// An output that keeps its bytes in memory.
public final class MemoryOutput: Output {
    public private(set) var bytes: [UInt8] = []
    private var scratchFiles: [String] = []

    public init() {}

    deinit {
        for path in scratchFiles { try? FileManager.default.removeItem(atPath: path) }
    }

    public var size: Int { bytes.count }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public func write(_ bytes: UnsafeRawBufferPointer) {
        self.bytes.append(contentsOf: bytes)
    }

    public func rewrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        self.bytes.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }

    public func makeScratchFile() -> String {
        let path = NSTemporaryDirectory() + "/deckle-test-" + UUID().uuidString
        scratchFiles.append(path)
        return path
    }
}
