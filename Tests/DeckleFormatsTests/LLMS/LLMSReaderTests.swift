import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct LLMSReaderTests {
    private static let asked = ["What floats?", "Why does it float?", "How long?", "Who steers?", "When is ebb?"]

    private static func page(_ title: String) -> String {
        "# \(title)\n\n" + asked.map { "## \($0)\n\nLike \(title), and so on for long.\n\n" }.joined()
    }

    private static let index = """
        # Boats

        > All of them.

        ## Rivers

        - [Rafts](https://example.org/raw/water/rafts.md): slow
        - [Gone](/raw/gone.md)

        ## Seas

        - [Ships](/base/raw/seas/index.md)
        """

    private func read(_ files: [String: String], log: inout [Diagnostic]) throws -> Manuscript {
        let source = Source(folder: "site", tree: MemoryTree(files, name: "site"))
        #expect(try Formats.reader(of: source).format.name == "llms")
        return try #require(try LLMSReader().read(source, wishes: ReadingWishes(), log: &log).first)
    }

    @Test func theListGivesOrderAndSections() throws {
        var log: [Diagnostic] = []
        let manuscript = try read(
            [
                "llms.txt": Self.index, "raw/seas/index.md": Self.page("Ships"),
                "raw/water/rafts.md": Self.page("Rafts"), "raw/also.md": Self.page("Also"),
            ],
            log: &log
        )
        let deck = manuscript.deck
        #expect(deck.id == "boats" && deck.title == "Boats" && deck.summary == "All of them.")
        #expect(deck.topics.map(\.title) == ["Rivers", "Seas", ""])
        #expect(deck.topics.map { $0.pages.map(\.id) } == [["/water/rafts"], ["/seas"], ["/also"]])
        #expect(deck.topics[0].pages.map(\.title) == ["Rafts"])
        let questions = try manuscript.firstQuestions(log: &log)
        #expect(questions.map(\.prompt.markdown) == Self.asked)
        #expect(questions[0].origin == Place(file: "site/raw/water/rafts.md", line: 3))
        #expect(manuscript.pageFolders == ["/water/rafts": "raw/water", "/seas": "raw/seas", "/also": "raw"])
        let missing = try #require(log.first { $0.code == "llms.page-missing" })
        #expect(missing.message == "one page is not there that llms.txt lists: raw/gone.md")
    }

    @Test func linesOfPagesMayEndInCarriageReturnsAlone() throws {
        var log: [Diagnostic] = []
        let page = String(Self.page("Rafts").map { $0 == "\n" ? "\r" : $0 })
        let manuscript = try read(["llms.txt": Self.index, "raw/water/rafts.md": page], log: &log)
        #expect(try manuscript.firstQuestions(log: &log).map(\.prompt.markdown) == Self.asked)
    }

    @Test func pagesWithoutABodyKeepTheirQuestionsInData() throws {
        var log: [Diagnostic] = []
        let bare = "# Ships\n\n> All about ships\n\n---\n\n- [x](/y)\n"
        let one = ["llms.txt": Self.index, "raw/water/rafts.md": bare]
        let failure = #expect(throws: Failure.self) { try read(one, log: &log) }
        #expect(failure?.diagnostics.map(\.code) == ["llms.no-questions"])
        #expect(failure?.diagnostics.first?.hint?.contains("sql_dump.txt") == true)
        log = []
        _ = try read(one.merging(["raw/seas/index.md": Self.page("Ships")]) { $1 }, log: &log)
        #expect(log.first { $0.code == "llms.bare-page" }?.message == "one page is without a body: raw/water/rafts.md")
    }

    @Test func aListWithoutItsPagesIsAnError() throws {
        var log: [Diagnostic] = []
        let source = Source(name: "llms.txt", bytes: SourceBytes(Self.index.utf8), path: "llms.txt")
        #expect(try Formats.reader(of: source).format.name == "llms")
        let failure = #expect(throws: Failure.self) {
            try LLMSReader().read(source, wishes: ReadingWishes(), log: &log)
        }
        #expect(failure?.diagnostics.map(\.code) == ["llms.no-pages"])
    }

    @Test func pagesWithoutQuestionsAreAnError() throws {
        var log: [Diagnostic] = []
        let files = ["llms.txt": Self.index, "raw/water/rafts.md": "# Rafts\n\nThey float.\n"]
        let failure = #expect(throws: Failure.self) { try read(files, log: &log) }
        #expect(failure?.diagnostics.map(\.code) == ["llms.no-questions"])
    }

    /// A list in Latin-1 is named; its pages would be read without their order if it were passed over in silence.
    @Test func aListThatIsNoTextIsAnError() throws {
        let list = Array(Self.index.utf8) + [UInt8(ascii: "\n"), 0xE9, UInt8(ascii: "\n")]
        let files = [
            "llms.txt": SourceBytes(list), "raw/water/rafts.md": SourceBytes(Self.page("Rafts").utf8),
        ]
        let source = Source(folder: "site", tree: MemoryTree(files, name: "site"))
        #expect(try Formats.reader(of: source).format.name == "llms")
        var log: [Diagnostic] = []
        let failure = #expect(throws: Failure.self) {
            try LLMSReader().read(source, wishes: ReadingWishes(), log: &log)
        }
        #expect(failure?.diagnostics.map(\.code) == ["input.not-text"])
        #expect(failure?.diagnostics.first?.place?.file == "site/llms.txt")
    }

    /// Sites publish all pages in one file as well, each below its title.
    @Test func allPagesInOneFileAreAsManyPages() throws {
        var log: [Diagnostic] = []
        let text = Self.page("Rafts") + Self.page("Ships")
        let source = Source(name: "llms-full.txt", bytes: SourceBytes(text.utf8), path: "llms-full.txt")
        let manuscript = try #require(try Formats.manuscripts(in: source, log: &log).first)
        #expect(manuscript.deck.topics.flatMap(\.pages).map(\.title) == ["Rafts", "Ships"])
    }
}
