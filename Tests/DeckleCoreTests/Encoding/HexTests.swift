import DeckleCore
import Testing

@Suite struct HexTests {
    @Test func writesTwoDigitsAByte() {
        #expect(Hex.text([0x00, 0x0A, 0x9F, 0xFF]) == "000a9fff")
        #expect(Hex.text([0x0A, 0xEF], .capital) == "0AEF")
    }

    @Test func readsDigitsOfEitherCase() {
        #expect("09afAF".utf8.map { Hex.value(of: $0) } == [0, 9, 10, 15, 10, 15])
        #expect("g/:@`G ".utf8.allSatisfy { Hex.value(of: $0) == nil })
    }

    @Test func percentEncodes() {
        var bytes = Array("a".utf8)
        Percent.append(0x2F, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "a%2F")
        #expect(Percent.isEncoded(bytes, at: 1))
        #expect(!Percent.isEncoded(bytes, at: 0) && !Percent.isEncoded(bytes, at: 2))
        #expect(!Percent.isEncoded(Array("%2".utf8), at: 0) && !Percent.isEncoded(Array("%2g".utf8), at: 0))
    }
}
