import DeckleCore
import Testing

@testable import DeckleFormats

/// Dumps of collections (`sql_dump.txt`).
@Suite struct NuxtDumpTests {
    private static let columns =
        "id TEXT PRIMARY KEY, \"title\" VARCHAR, \"frameworkSlug\" VARCHAR, \"order\" INT, \"draft\" BOOLEAN, \"questions\" TEXT, "
        + "\"meta\" TEXT, \"path\" VARCHAR, \"__hash__\" TEXT UNIQUE"
    private static let table = [
        "CREATE TABLE IF NOT EXISTS _content_info (id TEXT PRIMARY KEY, \"ready\" BOOLEAN); -- structure",
        "INSERT INTO _content_info VALUES ('checksum_qa', false); -- meta",
        "DROP TABLE IF EXISTS _content_qa; -- structure",
        "CREATE TABLE IF NOT EXISTS _content_qa (\(columns)); -- structure",
        "CREATE INDEX IF NOT EXISTS idx_path ON _content_qa (\"path\"); -- structure",
    ]

    private static func row(_ name: String, framework: String = "'tea'", questions: String, hash: String = "h")
        -> String
    {
        "INSERT INTO _content_qa VALUES ('qa/\(name).md', 'It''s \(name)', \(framework), 2, false, \(questions), "
            + "'{\"topicSlug\":\"leaves\",\"topic\":\"Leaves\"}', '/tea/\(name)', '\(name)\(hash)'); -- \(name)\(hash)"
    }

    private static let green = row("green", questions: #"'[{"id":"why","q":"Why green?","a":"It''s not black."}]'"#)

    private func read(_ statements: [String], log: inout [Diagnostic]) throws -> [Manuscript] {
        let source = Source(name: "sql_dump.txt", bytes: DumpFile.bytes(statements))
        #expect(NuxtReader().recognizes(source) == .likely)
        return try NuxtReader().read(source, log: &log)
    }

    private func errors(_ source: Source) -> [Diagnostic.Code] {
        var log: [Diagnostic] = []
        do {
            _ = try NuxtReader().read(source, log: &log)
        } catch {
            log += (error as? Failure)?.diagnostics ?? []
        }
        return log.filter { $0.severity == .error }.map(\.code)
    }

    private func errors(_ statements: [String]) -> [Diagnostic.Code] {
        errors(Source(name: "sql_dump.txt", bytes: DumpFile.bytes(statements)))
    }

    @Test func documentsAreReadAsThoseOfAPayload() throws {
        var log: [Diagnostic] = []
        let manuscript = try #require(try read(Self.table + [Self.green], log: &log).first)
        #expect(manuscript.deck.id == "tea" && manuscript.deck.title == "Tea")
        #expect(manuscript.deck.topics.map(\.title) == ["Leaves"])
        #expect(manuscript.deck.topics[0].pages.map(\.id) == ["/tea/green"])
        #expect(manuscript.deck.topics[0].pages.map(\.title) == ["It's green"])
        let question = try #require(try manuscript.firstQuestions(log: &log).first)
        #expect(question.id == "why" && question.prompt.markdown == "Why green?")
        #expect(question.answer.markdown == "It's not black.")
        #expect(log.filter { $0.severity > .note } == [])
    }

    @Test func longValuesArePutTogether() throws {
        let first = Self.row("green", questions: #"'[{"id":"why","q":"Why green?","a":"It, '"#, hash: "-1")
        let rest =
            #"UPDATE _content_qa SET questions = CONCAT(questions, 'it is."}]'), "__hash__" = 'greenh' "#
            + "WHERE id = 'qa/green.md' AND \"__hash__\" = 'green-1'; -- greenh"
        var log: [Diagnostic] = []
        let manuscript = try #require(try read(Self.table + [first, rest], log: &log).first)
        #expect(try manuscript.firstQuestions(log: &log).map(\.answer.markdown) == ["It, it is."])
    }

    @Test func everyFrameworkIsADeckAndNamedByTheDumpBeside() throws {
        let frameworks = [
            "CREATE TABLE _content_frameworks (id TEXT PRIMARY KEY, \"slug\" VARCHAR, \"name\" VARCHAR)",
            "INSERT INTO _content_frameworks VALUES ('f/tea.yml', 'tea', 'Tea for all')",
        ]
        let topics = [
            "CREATE TABLE _content_topics (id TEXT PRIMARY KEY, \"slug\" VARCHAR, \"name\" VARCHAR, \"frameworkSlug\" VARCHAR)",
            "INSERT INTO _content_topics VALUES ('t/leaves.yml', 'leaves', 'The leaves', 'tea')",
        ]
        let rye = Self.row("rye", framework: "'bread'", questions: #"'[{"id":"why","q":"Why?","a":"So."}]'"#)
        let tree = MemoryTree([
            "qa/sql_dump.txt": DumpFile.bytes(Self.table + [rye, Self.green]),
            "frameworks/sql_dump.txt": DumpFile.bytes(frameworks), "topics/sql_dump.txt": DumpFile.bytes(topics),
        ])
        var source = try #require(tree.read("qa/sql_dump.txt"))
        source.name = "qa/sql_dump.txt"
        var log: [Diagnostic] = []
        let decks = try NuxtReader().read(source, log: &log).map(\.deck)
        #expect(decks.map(\.id) == ["bread", "tea"] && decks.map(\.title) == ["Bread", "Tea for all"])
        #expect(decks[1].topics.map(\.title) == ["The leaves"])
    }

    @Test(arguments: [
        "ATTACH 'x.db' AS x", "PRAGMA writable_schema = ON", "SELECT 1", "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE _content_x AS SELECT 1", "INSERT INTO _content_qa SELECT * FROM _content_qa",
        "INSERT INTO _content_qa VALUES (load_extension('x'), 1, 1, 1, 1, 1, 1, 1, 1)",
        "CREATE TRIGGER t AFTER INSERT ON _content_qa BEGIN DELETE FROM _content_qa; END",
        "CREATE VIRTUAL TABLE f USING fts5(x)", "nonsense",
    ])
    func statementsThatDoSomethingElseAreNotRun(statement: String) {
        #expect(errors(Self.table + [statement]) == ["dump.foreign-statement"])
    }

    @Test func whatIsDamagedIsAnError() {
        let whole = DumpFile.bytes(Self.table + [Self.green]).withBytes { Array($0) }
        let cut = { (count: Int) in Source(name: "d.txt", bytes: SourceBytes(Array(whole.prefix(count)))) }
        #expect(errors(cut(101)) == ["dump.damaged"] && errors(cut(400)) == ["dump.damaged"])
        var wrong = whole
        wrong[40] = UInt8(ascii: wrong[40] == UInt8(ascii: "A") ? "B" : "A")
        #expect(errors(Source(name: "d.txt", bytes: SourceBytes(wrong))) == ["dump.damaged"])
        let json = { (text: String) in
            Source(name: "d.txt", bytes: SourceBytes(Base64.encode(DumpFile.gzip(Array(text.utf8))).utf8))
        }
        #expect(errors(json("[1]")) == ["dump.damaged"] && errors(json("{}")) == ["dump.damaged"])
        #expect(errors(json("")) == ["dump.damaged"])
        #expect(errors(Self.table) == ["payload.no-questions"])
    }

    @Test func whatUnpacksToTooMuchIsAnError() {
        let source = Source(name: "d.txt", bytes: DumpFile.bytes(Self.table))
        let failure = #expect(throws: Failure.self) { try NuxtDump(source, sizeLimit: 100).rows() }
        #expect(failure?.diagnostics.map(\.code) == ["dump.too-large"])
    }
}
