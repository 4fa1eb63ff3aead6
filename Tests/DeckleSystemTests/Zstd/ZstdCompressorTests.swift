import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleSystem

@Suite struct ZstdCompressorTests {
    @Test func aFrameStartsWithItsMagicNumberAndIsSmall() throws {
        let frame = try ZstdCompressor.compress(Array(repeating: 7, count: 300_000))
        #expect(frame.starts(with: [0x28, 0xB5, 0x2F, 0xFD]))
        #expect(frame.count < 100)
    }

    @Test func piecesMakeOneFrame() throws {
        let compressor = ZstdCompressor()
        var frame: [UInt8] = []
        for piece in 0..<100 {
            let bytes = [UInt8](repeating: UInt8(piece), count: 10_000)
            try bytes.withUnsafeBytes { input in
                try compressor.compress(input, isLast: piece == 99) { frame.append(contentsOf: $0) }
            }
        }
        let magic = frame.indices.filter { frame[$0...].starts(with: [0x28, 0xB5, 0x2F, 0xFD]) }
        #expect(magic == [0])
    }

    /// zstd gives an error as its number below zero; 64 is `ZSTD_error_memory_allocation`.
    @Test func anErrorOfZstdIsSaidInItsWords() {
        let failure = ZstdCompressor.failure(-64)
        #expect(
            failure == Failure(.error("zstd.compress", "zstd could not compress: Allocation error : not enough memory"))
        )
    }
}
