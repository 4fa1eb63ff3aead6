import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleSystem

@Suite struct ZstdDecompressorTests {
    private func decompressed(_ frame: [UInt8], limit: Int = 1 << 24, piece: Int = 1 << 20) throws -> [UInt8] {
        let decompressor = ZstdDecompressor(limit: limit)
        var content: [UInt8] = []
        for start in stride(from: 0, to: frame.count, by: piece) {
            try frame[start..<min(start + piece, frame.count)].withUnsafeBytes { input in
                try decompressor.decompress(input) { content.append(contentsOf: $0) }
            }
        }
        try decompressor.finish()
        return content
    }

    @Test(arguments: [0, 1, 131_072, 131_073, 1_000_000])
    func whatWasCompressedComesBack(count: Int) throws {
        let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
        #expect(try decompressed(ZstdCompressor.compress(content)) == content)
        #expect(try decompressed(ZstdCompressor.compress(content), piece: 1000) == content)
    }

    @Test func noMoreComesOutThanIsAllowed() throws {
        let frame = try ZstdCompressor.compress(Array(repeating: 0, count: 10_000_000))
        let expected = Failure(
            .error("zstd.damaged", "a zstd frame cannot be unpacked: it is larger than allowed for")
        )
        #expect(throws: expected) { try decompressed(frame, limit: 1_000_000) }
    }

    @Test func damageIsFoundWhereverItIs() throws {
        let frame = try ZstdCompressor.compress((0..<5000).map { UInt8(truncatingIfNeeded: $0 / 3) })
        for length in 0..<frame.count {
            #expect(throws: Failure.self) { try decompressed(Array(frame[..<length])) }
        }
        #expect(throws: Failure.self) { try decompressed([1, 2, 3, 4, 5, 6, 7, 8, 9]) }
        for position in frame.indices {
            var damaged = frame
            damaged[position] ^= 0x55
            _ = try? decompressed(damaged)
        }
    }

    /// zstd gives an error as its number below zero: 20 is `ZSTD_error_corruption_detected`, 64 is
    /// `ZSTD_error_memory_allocation`.
    @Test(arguments: [(-20, "zstd.damaged"), (-64, "zstd.decompress")])
    func whereMemoryRunsOutTheFrameIsNotAtFault(status: Int, code: String) {
        #expect(ZstdDecompressor.failure(status).diagnostics.map(\.code.name) == [code])
    }
}
