import Foundation
import Testing

/// `deckle watch` as a program of its own, on files that are changed while it runs.
@Suite struct WatchCommandTests {
    private static let deck = "# Tea\n\n## How long?\n\nTwo minutes.\n\n## How hot?\n\nSeventy degrees.\n"
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func itExportsOnEveryChangeUntilItIsInterrupted() async throws {
        try folder.write(Self.deck, to: "tea.md")
        try folder.write("summary: Mine\n", to: "mine/theme.yml")
        let settings = ["--deck-id", "tea", "--questions", "headings:2", "-t", "csv,html", "-o", "out/"]
        let program = try RunningProgram(["watch", "tea.md", "--theme", "./mine"] + settings, in: folder)
        #expect(try await program.says("watching tea.md"), "\(program.log)")
        #expect(folder.text("out/tea.csv")?.contains("Two minutes") == true)

        try folder.write(Self.deck.replacing("Two", with: "Three"), to: "tea.md")
        #expect(try await program.makes("out/tea.csv", say: "Three minutes"))
        #expect(try await program.says("tea.md changed"))

        // What is broken leaves what was there before it, and can be mended.
        try folder.write("sumary: Mine\n", to: "mine/theme.yml")
        #expect(try await program.says("error[theme.unknown-key]: there is no key \"sumary\""))
        #expect(folder.text("out/tea.html")?.contains("Three minutes") == true)
        try FileManager.default.removeItem(atPath: folder.path("mine"))
        #expect(try await program.says("error[usage.unknown-theme]"))
        try folder.write("summary: Mine\ntokens:\n  columns: 1\n", to: "mine/theme.yml")
        try folder.write("# Tea\n", to: "tea.md")
        #expect(try await program.says("error[readme.no-questions]"))
        #expect(folder.text("out/tea.csv")?.contains("Three minutes") == true)

        try folder.write(Self.deck.replacing("Two", with: "Four"), to: "tea.md")
        #expect(try await program.makes("out/tea.csv", say: "Four minutes"))
        #expect(try await program.status(interrupting: true) == 130)
    }

    @Test(arguments: [["-"], ["tea.md", "-t", "csv", "-o", "-"]])
    func streamsCannotBeWatched(arguments: [String]) async throws {
        let program = try RunningProgram(["watch"] + arguments, in: folder)
        #expect(try await program.status(interrupting: false) == 2)
        #expect(program.log.contains("a stream cannot be watched"))
    }

    @Test func aWrongCommandLineEndsIt() async throws {
        try folder.write(Self.deck, to: "tea.md")
        let arguments = ["tea.md", "--questions", "headings:2", "--theme", "plian"]
        let program = try RunningProgram(["watch"] + arguments, in: folder)
        #expect(try await program.status(interrupting: false) == 2)
    }
}
