import Deckle
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleCLI

/// A target of several files, through the types that the command line writes with.
@Suite struct SeveralFilesTests {
    /// Writes a page of links, and a file for every question.
    private struct CardsExporter: Exporter {
        let format = Format(name: "cards", summary: "a file a question", fileExtension: "html")
        let options: [OptionSpec] = []

        func begin(_ job: ExportJob, output: any OutputFolder) -> any ExportSession { Session(output: output) }

        struct Session: ExportSession {
            let output: any OutputFolder

            mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
                for question in page.questions {
                    let name = "\(question.id).txt"
                    try output.file(named: name).write(question.answer.markdown ?? "")
                    try output.main.write("<a href=\"\(output.folder)/\(name)\">\(question.id)</a>\n")
                }
            }

            mutating func finish(log: inout [Diagnostic]) -> ExportSummary { ExportSummary(detail: "cards") }
        }
    }

    private let payload = """
        [{"data":1},{"p":2},{"path":3,"title":4,"questions":5},"/tea","Tea",[6,7],\
        {"id":8,"q":10,"a":11},{"id":9,"q":10,"a":12},"black","green","How long?","Long.","Short."]
        """

    private func run(to output: any OutputFolder) throws -> ExportRun.Outcome {
        var log: [Diagnostic] = []
        let source = Source(name: "tea.json", bytes: SourceBytes(payload.utf8))
        let manuscript = try #require(try source.manuscripts(log: &log).first)
        let job = ExportJob(manuscript, theme: Theme(name: "none", files: [:]))
        let target = ExportRun.Target(exporter: CardsExporter(), job: job, output: output)
        return ExportRun(manuscript).write([target], log: &log)[0]
    }

    private let page = """
        <a href="deck.html-files/black.txt">black</a>
        <a href="deck.html-files/green.txt">green</a>

        """

    @Test func aFolderStandsBesideTheFile() throws {
        let folder = try TemporaryFolder()
        let output = try DiskOutput(path: folder.path("deck.html"))
        #expect(try run(to: output).get().detail == "cards")
        #expect(try folder.files().filter { !$0.contains("/.") && !$0.hasPrefix(".") } == [])
        #expect(output.size == page.utf8.count + "Long.Short.".utf8.count)
        try output.commit()
        #expect(folder.text("deck.html") == page)
        #expect(folder.text("deck.html-files/green.txt") == "Short.")
        #expect(try folder.files().count == 5)
    }

    @Test func memoryHoldsThemAll() throws {
        let output = MemoryOutput()
        _ = try run(to: output).get()
        #expect(output.text == page.replacing("deck.html-files", with: "files"))
        #expect(output.files.mapValues(\.text) == ["black.txt": "Long.", "green.txt": "Short."])
    }

    @Test func standardOutputTakesOneFile() throws {
        let outcome = try run(to: StreamOutput())
        let failure = #expect(throws: Failure.self) { try outcome.get() }
        #expect(failure?.diagnostics.map(\.code) == ["usage.several-files"])
        #expect(failure.map(ExitStatus.init(for:)) == .usage)
    }

    @Test func aDryRunCountsThem() throws {
        let output = DryOutput()
        _ = try run(to: output).get()
        #expect(output.size == page.replacing("deck.html-files", with: "files").utf8.count + "Long.Short.".utf8.count)
    }
}
