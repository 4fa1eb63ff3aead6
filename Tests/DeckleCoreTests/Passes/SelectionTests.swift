import DeckleCore
import DeckleTestSupport
import Testing

@Suite struct SelectionTests {
    private let deck = Deck(
        id: "d",
        title: "D",
        topics: [
            Topic(
                id: "strings",
                title: "Strings",
                pages: [
                    PageOutline(
                        id: "/d/plucked",
                        title: "Plucked",
                        questions: [
                            QuestionOutline(id: "harp", difficulty: .hard, tags: ["big"]),
                            QuestionOutline(id: "lute", difficulty: .easy),
                        ]
                    )
                ]
            ),
            Topic(
                id: "brass",
                title: "Brass",
                pages: [
                    PageOutline(
                        id: "/d/valves",
                        title: "Valves",
                        questions: [QuestionOutline(id: "tuba", difficulty: .medium, tags: ["big", "low"])]
                    )
                ]
            ),
        ]
    )

    private func ids(_ change: (inout Selection) -> Void) throws -> [String] {
        var selection = Selection()
        change(&selection)
        return try selection.applied(to: deck).topics.flatMap(\.pages).flatMap(\.questions).map(\.id)
    }

    @Test func takesEverythingByDefault() throws {
        #expect(try ids { _ in } == ["harp", "lute", "tuba"])
    }

    @Test func narrows() throws {
        #expect(try ids { $0.topics = ["brass"] } == ["tuba"])
        #expect(try ids { $0.topics = ["STRINGS"] } == ["harp", "lute"])
        #expect(try ids { $0.pages = ["/d/valves"] } == ["tuba"])
        #expect(try ids { $0.difficulties = [.easy, .medium] } == ["lute", "tuba"])
        #expect(try ids { $0.tags = ["low", "none"].dropLast() } == ["tuba"])
        #expect(try ids { $0.ids = ["lute", "/d/valves#tuba"] } == ["lute", "tuba"])
        #expect(try ids { $0.limit = 1 } == ["harp"])
    }

    @Test func sorts() throws {
        #expect(try ids { $0.order = .difficulty } == ["lute", "harp", "tuba"])
        #expect(try ids { $0.order = .topic } == ["tuba", "harp", "lute"])
        let shuffled = try ids { $0.order = .shuffled(seed: 7) }
        #expect(try ids { $0.order = .shuffled(seed: 7) } == shuffled)
        #expect(shuffled.sorted() == ["harp", "lute", "tuba"])
    }

    @Test func whatIsLeftOutIsRemembered() throws {
        func leftOut(_ change: (inout Selection) -> Void) throws -> [String] {
            var selection = Selection()
            change(&selection)
            return try selection.applied(to: deck).leftOut.flatMap { page in
                page.questions.map { "\(page.id)#\($0.id)" }
            }
        }
        #expect(try leftOut { $0.topics = ["strings"] } == ["/d/valves#tuba"])
        #expect(try leftOut { $0.tags = ["big"] } == ["/d/plucked#lute"])
        #expect(try leftOut { $0.limit = 1 } == ["/d/plucked#lute", "/d/valves#tuba"])
        #expect(try leftOut { $0.limit = 3 } == [])
        #expect(try leftOut { $0.order = .shuffled(seed: 7) } == [])
    }

    @Test func whatWasSelectedIsRemembered() throws {
        var selection = Selection()
        selection.order = .shuffled(seed: 7)
        #expect(try selection.applied(to: deck).selection == nil)
        selection.tags = ["big"]
        #expect(try selection.applied(to: deck).selection == selection)
    }

    @Test func namesWhatTheDeckLacks() {
        let failure = #expect(throws: Failure.self) {
            try ids {
                $0.topics = ["Bras"]
                $0.tags = ["huge"]
            }
        }
        #expect(failure?.diagnostics.map(\.code) == ["select.unknown-topic", "select.unknown-tag"])
        #expect(failure?.diagnostics.first?.hint == "did you mean \"Brass\"?")
    }

    @Test func refusesToSelectNothing() {
        let failure = #expect(throws: Failure.self) {
            try ids {
                $0.topics = ["brass"]
                $0.difficulties = [.easy]
            }
        }
        #expect(failure?.diagnostics.map(\.code) == ["select.nothing"])
    }
}
