import DeckleTestSupport
import Testing

@testable import DeckleText

@Suite struct ByteBlockTests {
    private func block(_ text: [UInt8], at offset: Int = 0) -> ByteBlock {
        text.withUnsafeBytes { ByteBlock($0, at: offset, of: $0.count) }
    }

    private func bits(_ text: [UInt8], where holds: (UInt8) -> Bool) -> UInt64 {
        text.prefix(ByteBlock.size).enumerated().reduce(0) { $0 | (holds($1.element) ? 1 << UInt64($1.offset) : 0) }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func bitsTellOfEveryByte(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let text = (0..<70).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        #expect(block(text).controls == bits(text) { $0 < 0x20 })
        #expect(block(text).beyondASCII == bits(text) { $0 >= 0x80 })
        #expect(block(text, at: 6).bits(of: text[40]) == bits(Array(text.dropFirst(6))) { $0 == text[40] })
        #expect(!block(text).isASCII)
        #expect(block(text.map { $0 & 0x7F }).isASCII)
    }

    /// The end of a text is filled up with blanks, which are nothing that anybody looks for.
    @Test(arguments: 0...64) func endsAreFilledUp(count: Int) {
        let text = Array(repeating: UInt8(ascii: "n"), count: count)
        #expect(block(text).bits(of: UInt8(ascii: "n")) == bits(text) { _ in true })
        #expect(block(text).bits(of: UInt8(ascii: " ")) == ~bits(text) { _ in true })
        #expect(block(text).isASCII)
    }

    /// Processors differ in how they gather the bits, the bits do not.
    @Test(arguments: 1...20 as ClosedRange<UInt64>) func bitsAreTheSameOnAnyProcessor(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let mask = SIMD16<UInt8>.random(in: 0...1, using: &random) .== 1
        #expect(ByteBlock.bits(mask) == ByteBlock.gatheredBits(mask))
    }
}
