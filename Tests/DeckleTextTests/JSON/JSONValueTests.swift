import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleText

@Suite struct JSONValueTests {
    private func parse(_ text: String) throws -> Value {
        try Array(text.utf8).withUnsafeBytes { try JSONValue(parsing: $0).plain }
    }

    private func error(_ text: String) -> Diagnostic? {
        do {
            _ = try Array(text.utf8).withUnsafeBytes { try JSONValue(parsing: $0) }
            return nil
        } catch {
            return (error as? Failure)?.diagnostics.first
        }
    }

    @Test(
        arguments: [
            ("null", .null), (" true ", .bool(true)), ("false", .bool(false)), ("0", .integer(0)),
            ("-12", .integer(-12)),
            ("1.5e3", .number(1500)), ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(0x1p63)),
            (#""a\/\n\u00e9""#, .string("a/\né")), ("[]", .array([])),
            ("[1,[2]]", .array([.integer(1), .array([.integer(2)])])),
            (#"{"b":1,"a":{}}"#, .object([Property("b", .integer(1)), Property("a", .object([]))])),
        ] as [(String, Value)]
    )
    func parses(text: String, value: Value) throws {
        #expect(try parse(text) == value)
    }

    @Test func surrogatesFormPairsOrAreReplaced() throws {
        #expect(try parse(#""\ud83d\ude00""#) == .string("😀"))
        #expect(try parse(#""a\ud83dz""#) == .string("a\u{FFFD}z"))
        #expect(try parse(#""\ude00\ud83d\u0041""#) == .string("\u{FFFD}\u{FFFD}A"))
    }

    @Test func brokenUTF8IsReplaced() throws {
        let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0x62, 0x22]
        #expect(try bytes.withUnsafeBytes { try JSONValue(parsing: $0).plain } == .string("a\u{FFFD}b"))
    }

    @Test(arguments: [
        ("", "json.truncated", 0), ("[1,", "json.truncated", 3), (#"["ab"#, "json.truncated", 4),
        ("tru", "json.truncated", 3),
        ("[1 2]", "json.syntax", 3), ("[01]", "json.syntax", 2), ("[1,]", "json.syntax", 3),
        ("{1:2}", "json.syntax", 1),
        ("nul!", "json.syntax", 0), ("1 x", "json.trailing-text", 2), (#""\x""#, "json.bad-escape", 1),
        (#""\u12g4""#, "json.bad-escape", 1), ("\"a\tb\"", "json.control-character", 2), ("-", "json.truncated", 1),
    ])
    func namesWhatIsWrongAndWhere(text: String, code: String, offset: Int) {
        let error = error(text)
        #expect(error?.code.name == code)
        #expect(error?.place?.offset == offset)
    }

    @Test func depthIsBounded() throws {
        let deep = { (count: Int) in String(repeating: "[", count: count) + String(repeating: "]", count: count) }
        #expect(error(deep(512)) == nil)
        #expect(error(deep(513))?.code == "json.too-deep")
        #expect(error(String(repeating: "[", count: 1_000_000))?.code == "json.too-deep")
    }

    @Test func valuesKnowTheirOffsets() throws {
        let value = try Array(#"{"a": [1, "x"]}"#.utf8).withUnsafeBytes { try JSONValue(parsing: $0) }
        #expect(value["a"]?.offset == 6)
        #expect(value["b"] == nil)
    }
}
