import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

/// Hubs of many kinds that are edited, and what their packages carry on.
@Suite struct HubHistoryTests {
    private static let seeds: [UInt64] = [1, 2, 3, 4, 5]
    private static let versions: [(PackageVersion, PackageVersion)] = [
        (.legacy, .legacy), (.latest, .latest), (.legacy, .latest), (.latest, .legacy), (.legacy, .legacy),
    ]

    @Test(arguments: zip(seeds, versions)) func everyEditIsTold(
        _ seed: UInt64,
        _ versions: (PackageVersion, PackageVersion)
    )
        throws
    {
        let maker = HubMaker(seed: seed, pages: 8, questionsPerPage: 6)
        let hub = maker.hub()
        let (edited, edits) = maker.edited(hub, seed: seed + 100)
        let (after, places) = maker.rearranged(edited, seed: seed + 200)
        let first = try HubEdition(hub, version: versions.0)
        let second = try HubEdition(edited, version: versions.1, after: first)
        #expect(second.ids(.new) == Set(edits.compactMap { if case .added(let id) = $0 { id } else { nil } }))
        #expect(second.ids(.vanished) == Set(edits.compactMap { if case .removed(let id) = $0 { id } else { nil } }))
        let changed = edits.compactMap { edit -> String? in
            switch edit {
            case .answerChanged(let id), .promptChanged(let id): id
            case .added, .removed: nil
            }
        }
        #expect(second.ids(.changed) == Set(changed))
        let third = try HubEdition(after, version: versions.0, after: second)
        #expect(third.ids(.moved).union(third.ids(.renamed)) == Set(places.values))
        #expect(third.ids(.new) == [] && third.ids(.vanished) == [] && third.ids(.changed) == [])
        let guids = try (second.guids(), third.guids())
        for (old, new) in places { #expect(guids.0[old] == guids.1[new]) }
        #expect(Set(guids.0.values) == Set(guids.1.values))
        #expect(try HubEdition(after, version: versions.0, after: third).package == third.package)
    }

    @Test func anAliasOfAPayloadIsFollowed() throws {
        let hub = HubMaker(seed: 9, pages: 2, questionsPerPage: 2).hub()
        var later = hub
        let path = hub.pages[0].path, id = hub.pages[0].questions[0].id
        later.pages[0].questions[0].id = "renamed"
        later.pages[0].questions[0].prompt = "Quite another text?"
        later.pages[0].questions[0].extra = [Property("aliases", .array([.string(id)]))]
        let first = try HubEdition(hub)
        let second = try HubEdition(later, after: first)
        #expect(second.ids(.renamed) == ["\(path)#renamed"])
        #expect(try second.guids()["\(path)#renamed"] == first.guids()["\(path)#\(id)"])
        #expect(try HubEdition(later).guids()["\(path)#renamed"] == first.guids()["\(path)#\(id)"])
    }

    private struct Report: Decodable {
        var kept: Int
        var lost: Int
        var updated: [String]
        var added: [String]
        var doubled: [String]
        var learner: String
        var notetypes: Int
        var found: [Int]
    }

    @Test(.enabled(if: Judge.anki.isWanted, Comment(rawValue: Judge.missing)), arguments: zip(seeds, versions))
    func ankiKeepsEveryReview(_ seed: UInt64, _ versions: (PackageVersion, PackageVersion)) throws {
        let maker = HubMaker(seed: seed, pages: 5, questionsPerPage: 6)
        let hub = maker.hub()
        var later = maker.rearranged(maker.edited(hub, seed: seed + 7).hub, seed: seed + 8).hub
        // The question that the learner edits stays as it is.
        if let kept = hub.pages[0].questions.first {
            for page in later.pages.indices {
                later.pages[page].questions.removeAll { $0.prompt.hasSuffix(kept.prompt) }
            }
            later.pages[0].questions.insert(kept, at: 0)
        }
        let old = try HubEdition(hub, version: versions.0)
        let new = try HubEdition(later, version: versions.1, after: old)
        let searches = (new.changes?.entries ?? []).compactMap(\.search)
        let report = try reimport(old.package, new.package, searches: searches)
        #expect(report.kept == hub.questions.count)
        #expect(report.lost == 0)
        #expect(report.added.count == new.ids(.new).count)
        #expect(report.updated.count == new.ids(.changed).union(new.ids(.moved)).union(new.ids(.renamed)).count)
        #expect(report.doubled == [])
        #expect(report.learner == "a learner's own words")
        #expect(report.notetypes == 1)
        #expect(report.found == searches.map { _ in 1 })
    }

    @Test(.enabled(if: Judge.anki.isWanted, Comment(rawValue: Judge.missing))) func ankiFindsWhatVanished() throws {
        let ids = ["a_b*c", "\"quoted\"", "back\\slash", "a:b", "x&y<z>", "é #1", "(or) -not"]
        var first = Edition(["/moon#kept": "When?"])
        for id in ids { first.add("/moon#\(id)", "Prompt \(id)") }
        let old = try first.package()
        let new = try Edition(["/moon#kept": "When?"]).package(after: old)
        let searches = (new.changes?.entries(.vanished) ?? []).compactMap(\.search)
        let found = try reimport(old.bytes, new.bytes, searches: searches).found
        #expect(zip(ids, found).filter { $1 != 1 }.map(\.0) == [])
    }

    private func reimport(_ old: [UInt8], _ new: [UInt8], searches: [String]) throws -> Report {
        let output = MemoryOutput()
        let files = try [old, new].map { bytes in
            let path = try output.makeScratchFile() + ".apkg"
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            return path
        }
        defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
        let verdict = try Judge.anki.judge(["--reimport"] + files + searches)
        #expect(verdict.isGood, Comment(rawValue: verdict.report))
        return try JSONDecoder().decode(Report.self, from: Data(verdict.report.utf8))
    }
}
