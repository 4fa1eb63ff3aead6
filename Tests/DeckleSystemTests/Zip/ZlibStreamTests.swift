import DeckleCore
import DeckleSystem
import Testing

@Suite struct ZlibStreamTests {
    @Test(arguments: [0, 1, 100_000]) func whatWasPackedIsOpened(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 >> 3) }
        let packed = try ZlibStream.compress(bytes)
        #expect(try Gunzip.open(packed, frame: .zlib, limit: count) == bytes)
        #expect(throws: Failure.self) { try Gunzip.open(packed, limit: count) }
    }
}
