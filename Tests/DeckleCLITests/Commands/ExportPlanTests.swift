import Deckle
import Testing

@testable import DeckleCLI

/// Exports as the commands ask for them, without a command line.
@Suite struct ExportPlanTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "[{\"data\":1},{\"p\":2},{\"path\":3,\"questions\":4},\"/tea\",[5],{\"id\":6,\"q\":7,\"a\":8},\"a\",\"Why?\",\"So.\"]",
            to: "tea.json"
        )
    }

    private func request(_ output: String) -> ExportRequest {
        ExportRequest(
            deck: DeckRequest(input: folder.path("tea.json"), facts: DeckFacts(title: "Green tea")),
            formats: "csv",
            output: folder.path(output),
            theme: "plain"
        )
    }

    private func carryOut(_ request: ExportRequest) throws -> DeckleCLI.ExitStatus {
        let console = Console(volume: .quiet, terminal: Terminal(color: .never))
        var report = ExportReport(console: console, printer: DiagnosticPrinter(console: console, form: .short))
        try ExportPlan(request).carryOut(&report)
        return report.status
    }

    @Test func writesWhatWasAskedFor() throws {
        #expect(try carryOut(request("table.csv")) == .done)
        #expect(folder.text("table.csv")?.hasSuffix("/tea#a,,Tea,,Why?,So.,,,,,,,\r\n") == true)
    }

    @Test func aDryRunWritesNothing() throws {
        var request = request("new/")
        request.isDryRun = true
        #expect(try carryOut(request) == .done)
        #expect(try folder.files() == ["tea.json"])
    }

    @Test(arguments: [
        ("x.docx", "usage.other-extension"), ("x.epub", "usage.other-extension"), ("kept.csv", "output.exists"),
    ])
    func refusesBeforeAnythingIsWritten(output: String, code: String) throws {
        try folder.write("mine", to: "kept.csv")
        var request = request(output)
        request.keepsFiles = true
        let failure = #expect(throws: Failure.self) { try ExportPlan(request) }
        #expect(failure?.diagnostics.map(\.code.name) == [code])
        #expect(try folder.files() == ["kept.csv", "tea.json"])
    }
}
