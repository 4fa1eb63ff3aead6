import DeckleCore
import Testing

@testable import DeckleText

@Suite struct JSONWriterTests {
    private let sample = Value.object([
        Property("a", .array([.integer(1), .number(2.5), .bool(false), .null, .string("q\"\\\n\u{1}é")])),
        Property("empty", .object([])),
    ])

    @Test func writesOneLine() {
        var writer = JSONWriter()
        writer.value(sample)
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == #"{"a":[1,2.5,false,null,"q\"\\\n\u0001é"],"empty":{}}"#
        )
    }

    @Test func indents() {
        var writer = JSONWriter(indent: 2)
        writer.value(sample)
        let expected = #"""
            {
              "a": [
                1,
                2.5,
                false,
                null,
                "q\"\\\n\u0001é"
              ],
              "empty": {}
            }
            """#
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test func handsItsBytesOverInPieces() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.integer(1)
        let first = writer.take()
        writer.string("x")
        writer.endArray()
        #expect(String(decoding: first + writer.take(), as: UTF8.self) == #"[1,"x"]"#)
    }

    @Test func infinityHasNoWord() {
        var writer = JSONWriter()
        writer.number(.infinity)
        #expect(writer.bytes == Array("null".utf8))
    }

    @Test func whatItWritesReadsBack() throws {
        var writer = JSONWriter(indent: 4)
        writer.value(sample)
        #expect(try writer.bytes.withUnsafeBytes { try JSONValue(parsing: $0).plain } == sample)
    }
}
