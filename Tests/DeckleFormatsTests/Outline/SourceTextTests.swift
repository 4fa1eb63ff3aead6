import DeckleCore
import Testing

@testable import DeckleFormats

/// Texts in other encodings and with other line ends than most have.
@Suite struct SourceTextTests {
    private func text(_ bytes: [UInt8]) throws -> String { try Source(name: "a.md", bytes: SourceBytes(bytes)).text() }

    private static func utf16(_ text: String, lowFirst: Bool) -> [UInt8] { bytes(text.utf16, lowFirst: lowFirst) }

    private static func utf32(_ text: String, lowFirst: Bool) -> [UInt8] {
        bytes(text.unicodeScalars.map(\.value), lowFirst: lowFirst)
    }

    private static func bytes<Unit: FixedWidthInteger>(_ units: some Sequence<Unit>, lowFirst: Bool) -> [UInt8] {
        units.flatMap { unit in withUnsafeBytes(of: lowFirst ? unit.littleEndian : unit.bigEndian) { Array($0) } }
    }

    @Test(arguments: [true, false], ["\u{FEFF}", ""])
    func wideTextIsReadWithAndWithoutItsMark(lowFirst: Bool, mark: String) throws {
        #expect(try text(Self.utf16(mark + "# Zahnräder 🦷\n", lowFirst: lowFirst)) == "# Zahnräder 🦷\n")
        #expect(try text(Self.utf32(mark + "# Zahnräder 🦷\n", lowFirst: lowFirst)) == "# Zahnräder 🦷\n")
    }

    /// Half of a pair, an odd number of bytes, and in UTF-32 what is no character.
    @Test(
        arguments: [
            [0xFF, 0xFE, 0x00, 0xD8], [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0, 0, 0x61, 0, 0],
            [0, 0, 0xFE, 0xFF, 0, 0x11, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0xD8, 0],
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

    @Test(arguments: [true, false]) func wideJSONNeedsNoMark(lowFirst: Bool) throws {
        let json = #"[{"question":"Was ist ein Räderwerk?","answer":"Zahnräder."}]"#
        for bytes in [Self.utf16(json, lowFirst: lowFirst), Self.utf32(json, lowFirst: lowFirst)] {
            var log: [Diagnostic] = []
            let source = Source(name: "a.json", bytes: SourceBytes(bytes))
            #expect(try Formats.manuscripts(in: source, log: &log)[0].deck.questionCount == 1)
        }
    }
}
