import DeckleCore
import Testing

@testable import DeckleFormats

/// Texts in other encodings and with other line ends than most have.
@Suite struct SourceTextTests {
    private func text(_ bytes: [UInt8]) throws -> String { try Source(name: "a.md", bytes: SourceBytes(bytes)).text() }

    private static func bytes(_ text: String, lowFirst: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let low = UInt8(unit & 0xFF), high = UInt8(unit >> 8)
            return lowFirst ? [low, high] : [high, low]
        }
    }

    @Test(arguments: [true, false], ["\u{FEFF}", ""])
    func utf16IsReadWithAndWithoutItsMark(lowFirst: Bool, mark: String) throws {
        #expect(try text(Self.bytes(mark + "# Zahnräder 🦷\n", lowFirst: lowFirst)) == "# Zahnräder 🦷\n")
    }

    /// Half of a pair, an odd number of bytes, and the marks of UTF-32.
    @Test(
        arguments: [
            [0xFF, 0xFE, 0x00, 0xD8], [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
            [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61],
        ] as [[UInt8]]
    )
    func whatIsNoTextIsRefused(bytes: [UInt8]) {
        let failure = #expect(throws: Failure.self) { try text(bytes) }
        #expect(failure?.diagnostics.map(\.code) == ["input.not-text"])
    }

    /// Zeros where UTF-16 has them, and an odd number of bytes.
    @Test func aTextWithZerosStaysOne() throws {
        #expect(try text([0x61, 0, 0x62, 0, 0x63]) == "a\0b\0c")
        let source = Source(name: "a", bytes: SourceBytes([0x61, 0, 0x62, 0, 0x63]))
        #expect(try source.decoded().bytes === source.bytes)
    }

    @Test(arguments: [("# A\r\rB\r", "# A\n\nB\n"), ("# A\r\n\rB\r\n", "# A\r\n\rB\r\n"), ("\u{FEFF}A\rB", "A\nB")])
    func carriageReturnsAloneEndLines(source: String, expected: String) throws {
        #expect(try text(Array(source.utf8)).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test(arguments: [true, false]) func jsonInUTF16NeedsNoMark(lowFirst: Bool) throws {
        var log: [Diagnostic] = []
        let json = #"[{"question":"Was ist ein Räderwerk?","answer":"Zahnräder."}]"#
        let bytes = SourceBytes(Self.bytes(json, lowFirst: lowFirst))
        let deck = try Formats.manuscripts(in: Source(name: "a.json", bytes: bytes), log: &log)[0].deck
        #expect(deck.questionCount == 1)
    }
}
