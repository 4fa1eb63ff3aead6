import DeckleCore
import Testing

@testable import DeckleSystem

@Suite struct GunzipTests {
    /// `a` a thousand times, as gzip packs it.
    private static let packed: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4B, 0x4C, 0x1C, 0x05, 0xA3, 0x60, 0x14, 0x0C,
        0x77, 0x00, 0x00, 0x03, 0xDA, 0x38, 0x9A, 0xE8, 0x03, 0x00, 0x00,
    ]

    @Test func aFileIsOpened() throws {
        let content = try Gunzip.open(Self.packed, limit: 1000)
        #expect(content == Array(repeating: UInt8(ascii: "a"), count: 1000))
    }

    @Test func aLimitIsKept() throws {
        #expect(try Gunzip.open(Self.packed, limit: 999) == nil)
    }

    @Test func damageIsAnError() {
        var wrong = Self.packed
        wrong[wrong.count - 6] ^= 1
        for bytes in [Array(Self.packed.dropLast(9)), wrong, [], Array("text".utf8)] {
            #expect(throws: Failure.self) { try Gunzip.open(bytes, limit: 1000) }
        }
    }
}
