import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct CSVWriterTests {
    private func table(_ write: (inout CSVWriter) -> Void) throws -> String {
        let output = MemoryOutput()
        var writer = CSVWriter(output: output)
        write(&writer)
        try writer.flush()
        return output.text
    }

    @Test func quotesOnlyWhatNeedsIt() throws {
        let text = try table { $0.row(["a", "b,c", "d \"e\"", "f\ng", "h\ri", "", " j ", "=k", "\u{0}", "日本"]) }
        #expect(text == "a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",\"h\ri\",, j ,=k,\u{0},日本\r\n")
    }

    @Test func quotesTheFirstCellWhereAsked() throws {
        #expect(try table { $0.row(["#a", "#b"], quotesFirst: true) } == "\"#a\",#b\r\n")
    }

    @Test func writesLinesAsTheyAre() throws {
        #expect(try table { $0.line("#columns:a,b") } == "#columns:a,b\r\n")
    }
}
