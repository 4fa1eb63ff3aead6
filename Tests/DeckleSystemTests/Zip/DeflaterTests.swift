import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleSystem

@Suite struct DeflaterTests {
    /// A stream that was never started is one that zlib refuses; -2 is its `Z_STREAM_ERROR`.
    @Test func whatZlibRefusesIsAFailure() {
        #expect(throws: Failure(.error("zip.deflate", "zlib could not compress (status -2)"))) {
            try Deflater().compress(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) { _ in }
        }
    }
}
