import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

/// Packages of the parts of a deck: a learner that imports them all has what the whole would have brought.
@Suite struct PartedPackagesTests {
    private static let kinds: [(DeckPart.Kind, String)] = [
        (.topic, "legacy"), (.topic, "latest"), (.page, "legacy"), (.page, "latest"),
    ]

    private static func hub(seed: UInt64) -> Hub { HubMaker(seed: seed, pages: 7, questionsPerPage: 4).hub() }

    /// All rows of some tables in a package, each a text.
    private func rows(_ bytes: [UInt8], _ queries: [String]) throws -> [String] {
        let keeper = MemoryOutput()
        let path = try keeper.makeScratchFile()
        try PackageContainer(ZipReader(SourceBytes(bytes))) { Failure(.error(.apkgDamaged, "\($0) \($1)")) }
            .unpackCollection(to: path)
        let database = try Database(collection: path)
        return try queries.flatMap { query in
            let statement = try database.prepare(query)
            var rows: [String] = []
            while try statement.step() {
                rows.append((0..<statement.columnCount).map(statement.text).joined(separator: "|"))
            }
            return rows
        }
    }

    private let notesAndCards = ["SELECT * FROM notes ORDER BY id", "SELECT * FROM cards ORDER BY id"]

    @Test(arguments: kinds) func everyRowIsThatOfTheWhole(kind: DeckPart.Kind, version: String) throws {
        let hub = try PartedHub(Self.hub(seed: 5)), options = [("version", version), ("numbering", "true")]
        let whole = try rows(hub.whole("apkg", options).bytes, notesAndCards)
        var log: [Diagnostic] = []
        let parts = try hub.parts("apkg", by: kind, options, log: &log)
        #expect(parts.files.count == DeckParts(hub.manuscript.deck, by: kind).count)
        let dealt = try parts.files.flatMap { try rows($0.bytes, notesAndCards) }
        #expect(dealt.sorted() == whole.sorted())
        #expect(parts.summary.detail == "\(parts.files.count) \(kind.rawValue)s")
    }

    @Test func decksKeepIDsAndNames() throws {
        let hub = try PartedHub(Self.hub(seed: 6)), query = ["SELECT id, name FROM decks ORDER BY id"]
        let whole = Set(try rows(hub.whole("apkg", [("version", "latest")]).bytes, query))
        var log: [Diagnostic] = []
        let parts = try hub.parts("apkg", by: .page, [("version", "latest")], log: &log).files
        let decks = try parts.map { try rows($0.bytes, query) }
        #expect(Set(decks.joined()) == whole)
        // Anki's own, the whole, a topic and a page.
        #expect(decks.allSatisfy { $0.count == 4 })
    }

    @Test func partsGoOnFromTheWholeAndTheWholeFromParts() throws {
        let maker = HubMaker(seed: 7, pages: 6, questionsPerPage: 4)
        let old = maker.hub(), moved = maker.rearranged(old, seed: 3).hub
        let first = try PartedHub(old).whole("apkg").bytes
        let source = Source(name: "old.apkg", bytes: SourceBytes(first))
        let expected = try PartedHub(moved).whole("apkg", after: [source])
        var log: [Diagnostic] = []
        let parts = try PartedHub(moved).parts("apkg", by: .topic, after: [source], log: &log)
        #expect(parts.summary.changes == expected.summary.changes)
        #expect(parts.summary.changes?.count(.unchanged) != 24)
        let rows = try parts.files.flatMap { try self.rows($0.bytes, notesAndCards) }
        #expect(try rows.sorted() == self.rows(expected.bytes, notesAndCards).sorted())
        // A third export knows from all parts together what it knows from the whole.
        let sources = parts.files.map { Source(name: $0.name, bytes: SourceBytes($0.bytes)) }
        let again = try PartedHub(moved).whole("apkg", after: sources.reversed())
        #expect(again.bytes == expected.bytes)
        let back = try PartedHub(old).whole("apkg", after: sources)
        let whole = [Source(name: "whole.apkg", bytes: SourceBytes(expected.bytes))]
        #expect(try back.bytes == PartedHub(old).whole("apkg", after: whole).bytes)
    }

    @Test func aPackageThatStandsTwiceIsRefused() throws {
        let hub = try PartedHub(Self.hub(seed: 8))
        let source = Source(name: "out/a.apkg", bytes: SourceBytes(try hub.whole("apkg").bytes))
        let failure = #expect(throws: Failure.self) { try hub.whole("apkg", after: [source, source]) }
        #expect(failure?.diagnostics.map(\.code) == ["apkg.previous-unreadable"])
    }

    @Test func aPartWithoutCardsHasNoPackage() throws {
        var parted = try PartedHub(Self.hub(seed: 9))
        for question in parted.manuscript.deck.topics[0].pages[0].questions.indices {
            parted.manuscript.deck.topics[0].pages[0].questions[question].isOpen = true
        }
        var log: [Diagnostic] = []
        let parts = try parted.parts("apkg", by: .page, log: &log).files
        #expect(parts.count == 6)
        #expect(log.contains { $0.code == .apkgOpenQuestions })
    }

    @Test func tablesForAnkiHaveTheSameRows() throws {
        let hub = try PartedHub(Self.hub(seed: 10)), options = [("preset", "anki")]
        let whole = String(decoding: try hub.whole("csv", options).bytes, as: UTF8.self)
        var log: [Diagnostic] = []
        let parts = try hub.parts("csv", by: .page, options, log: &log).files.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        #expect(parts.count == 7)
        let head = whole.split(separator: "\r\n").prefix { $0.hasPrefix("#") }.joined(separator: "\r\n") + "\r\n"
        #expect(parts.allSatisfy { $0.hasPrefix(head) })
        #expect(parts.reduce(head.count) { $0 + $1.count - head.count } == whole.count)
    }

    @Test(.enabled(if: Judge.anki.isWanted, Comment(rawValue: Judge.missing)), arguments: [DeckPart.Kind.topic, .page])
    func ankiHasOfAllPartsWhatItHasOfTheWhole(kind: DeckPart.Kind) throws {
        let hub = try PartedHub(Self.hub(seed: 11))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        var log: [Diagnostic] = []
        let parts = try hub.parts("apkg", by: kind, log: &log).files
        let whole = try report([("whole.apkg", hub.whole("apkg").bytes)], in: folder)
        let dealt = try report(parts, in: folder)
        #expect(dealt == whole)
        #expect(try report(parts + [("whole.apkg", hub.whole("apkg").bytes)], in: folder) == whole)
    }

    /// What Anki holds after some imports, card by card.
    private func report(_ files: [(name: String, bytes: [UInt8])], in folder: URL) throws -> NSArray {
        for file in files { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name)) }
        let verdict = try Judge.anki.judge(files.map { folder.appendingPathComponent($0.name).path })
        #expect(verdict.isGood, "\(verdict.report)")
        let json = try JSONSerialization.jsonObject(with: Data(verdict.report.utf8)) as? NSDictionary
        return try #require(json?["cards"] as? NSArray)
    }
}
