import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// Lists on no page of their own.
@Suite struct NuxtPlaceTests {
    private func question(_ id: String, _ prompt: String) -> Value {
        ["id": .string(id), "q": .string(prompt), "a": "Yes."]
    }

    private func read(_ root: Value) throws -> (pages: [PageOutline], log: [Diagnostic]) {
        var log: [Diagnostic] = []
        let deck = try #require(try NuxtReader().read(Payload.source(root), log: &log).first).deck
        return (deck.topics.flatMap(\.pages), log.filter { $0.severity == .error })
    }

    @Test func listsThatEachCountFromOneArePagesByTheirKeys() throws {
        let levels: Value = ["easy-ones": [question("1", "A?"), question("2", "B?")], "hard": [question("1", "C?")]]
        let (pages, log) = try read(["data": ["sea": levels], "deck": "sea"])
        #expect(pages.map(\.id) == ["/sea/easy-ones", "/sea/hard"])
        #expect(pages.map(\.title) == ["Easy Ones", "Hard"])
        #expect(pages.map { $0.questions.map(\.id) } == [["1", "2"], ["1"]])
        #expect(log == [])
    }

    @Test func theirPagesLieBelowThatOfThePayload() throws {
        let levels: Value = ["$fAx7": ["easy": [question("1", "A?")]], "$fBy8": ["hard": [question("1", "C?")]]]
        let (pages, _) = try read(["data": levels, "path": "/sea"])
        #expect(pages.map(\.id) == ["/sea/easy", "/sea/hard"])
    }

    @Test func listsOfAnObjectWithANameLieBelowThat() throws {
        let sea: Value = ["slug": "sea", "title": "Sea", "easy": [question("1", "A?")], "hard": [question("1", "C?")]]
        let (pages, log) = try read(["data": ["h": sea]])
        #expect(pages.map(\.id) == ["sea/easy", "sea/hard"] && pages.map(\.title) == ["Easy", "Hard"])
        #expect(log == [])
    }

    @Test func listsInAListAreCalledByTheirNamesOrNumbers() throws {
        let named: Value = [
            ["name": "First tide", "questions": [question("1", "A?")]], ["questions": [question("1", "C?")]],
        ]
        #expect(try read(["data": ["sea": named]]).pages.map(\.id) == ["/sea/first-tide", "/sea/2"])
        #expect(try read(["data": ["sea": named]]).pages.map(\.title) == ["First tide", "2"])
    }

    /// The path of a page is a part of every identity on it.
    @Test(arguments: [["1", "2"], [nil, nil]] as [[String?]])
    func listsThatCanBeOnePageStayOne(ids: [String?]) throws {
        let lists = ids.enumerated().map { position, id in
            let members = [Property("q", .string("Q\(position)?")), Property("a", "Yes.")]
            return Property("list\(position)", [.object(members + (id.map { [Property("id", .string($0))] } ?? []))])
        }
        #expect(try read(["data": .object(lists), "deck": "sea"]).pages.map(\.id) == ["sea"])
    }

    @Test func aQuestionThatStandsInTwoListsIsStillDoubled() throws {
        let (pages, log) = try read(["data": ["new": [question("1", "A?")], "all": [question("1", "A?")]]])
        #expect(pages.map(\.id) == ["deck"] && log.map(\.code) == [.questionDoubled])
    }
}
