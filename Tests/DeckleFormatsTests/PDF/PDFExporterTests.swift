import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@testable import DeckleFormats

@Suite struct PDFExporterTests {
    /// What makes the same PDF of every page.
    private final class Printer: PagePrinter {
        let name = "printer"
        let output = MemoryOutput()
        let file: [UInt8]
        var seconds = 0

        init(_ file: [UInt8]) { self.file = file }

        var page: any Output { output }

        func pdf(within seconds: Int, log: inout [Diagnostic]) -> SourceBytes {
            self.seconds = seconds
            return SourceBytes(file)
        }
    }

    private struct Machine: ExportFiles {
        // One test, one thread.
        nonisolated(unsafe) let printer: Printer?

        func file(named name: String) -> Source? { nil }

        func font(of family: String, weight: FontWeight) -> Source? { nil }

        func printer(named name: String?) -> (any PagePrinter)? { name == "none" ? nil : printer }
    }

    private let exporter = PDFExporter()

    private func options(_ given: [(name: String, value: String)]) throws -> OptionValues {
        try OptionValues(given, specs: exporter.options, exporter: "pdf")
    }

    private func export(
        _ given: [(name: String, value: String)] = [],
        to output: MemoryOutput = MemoryOutput(),
        with printer: Printer?
    ) throws -> ExportSummary {
        let tiny = TinyDeck(), theme = try ThemeLibrary().resolve("plain", language: "en")
        let files = Machine(printer: printer)
        let job = ExportJob(
            deck: tiny.deck,
            theme: theme,
            options: try options(given),
            media: TinyMedia(),
            files: files
        )
        var session = try exporter.begin(job, output: output), log: [Diagnostic] = []
        for page in tiny.pages { try session.write(page, log: &log) }
        return try session.finish(log: &log)
    }

    @Test func theSheetIsPrinted() throws {
        let printer = Printer(TinyPDF.lines), output = MemoryOutput()
        let given = [(name: "layout", value: "quiz"), ("paper", "letter"), ("seconds", "7")]
        let summary = try export(given, to: output, with: printer)
        #expect(summary.detail == "Letter, theme \"plain\", 1 side by printer")
        #expect(printer.output.text.contains("data-layout=\"quiz\""))
        #expect(printer.output.text.hasSuffix("</html>\n"))
        #expect(printer.seconds == 7)
        #expect(PDFFile(output.bytes)?.information["Author"] == PDFText.string("A. Keeper"))
    }

    @Test func whatIsNoWholePDFIsNotWritten() throws {
        let output = MemoryOutput()
        let failure = #expect(throws: Failure.self) {
            try export(to: output, with: Printer(Array(TinyPDF.lines.dropLast(20))))
        }
        #expect(failure?.diagnostics.map(\.code) == [.pdfEngineFailed])
        #expect(output.bytes == [])
    }

    @Test func withoutAProgramNothingIsBegun() throws {
        let failures = [
            #expect(throws: Failure.self) { try export(with: nil) },
            #expect(throws: Failure.self) { try export([("engine", "none")], with: Printer(TinyPDF.lines)) },
            #expect(throws: Failure.self) { try exporter.check(options([]), files: Machine(printer: nil)) },
        ]
        #expect(failures.map { $0?.diagnostics.map(\.code) } == Array(repeating: [.usageNoPDFEngine], count: 3))
    }
}
