import DeckleCore
import Testing

@testable import DeckleFormats

/// What the user says of the sections of a hub.
@Suite struct ReadmeSectionTests {
    private static let text = """
        # Cogs
        ## Wheels
        ### Small
        #### 1. What is a cog?
        A wheel.
        #### 2. What is a pin?
        It holds.
        ### Large
        #### 1. What is a cog?
        A wheel.
        ## Thanks
        #### 3. Who helped?
        Many.
        #### 4. Who else?
        More.
        """

    private func read(_ wishes: ReadingWishes) throws -> (deck: Deck, log: [Diagnostic]) {
        var log: [Diagnostic] = []
        let source = Source(name: "a.md", bytes: SourceBytes(Self.text.utf8), path: "a.md")
        return (try ReadmeReader().read(source, wishes: wishes, log: &log)[0].deck, log)
    }

    private func outline(_ deck: Deck) -> [String] {
        deck.topics.flatMap { topic in
            topic.pages.map { "\(topic.title)/\($0.title) \($0.id) \($0.questions.count)" }
        }
    }

    @Test(
        arguments: [
            (nil, ["Wheels/Small wheels/small 2", "Wheels/Large wheels/large 1", "Thanks/Thanks thanks 2"]),
            (1, ["/Cogs cogs 5"]), (2, ["/Wheels wheels 3", "/Thanks thanks 2"]),
            (3, ["Wheels/Small wheels/small 2", "Wheels/Large wheels/large 1", "Thanks/Thanks thanks 2"]),
        ] as [(Int?, [String])]
    )
    func aLevelMakesThePages(level: Int?, pages: [String]) throws {
        #expect(outline(try read(ReadingWishes(sectionLevel: level)).deck) == pages)
    }

    /// Without its section the second of equal questions is still the second.
    @Test(arguments: [
        ("thanks", ["Wheels/Small", "Wheels/Large"], 12), ("Small", ["Wheels/Large", "Thanks/Thanks"], 4),
    ])
    func aSectionIsLeftOut(name: String, pages: [String], line: Int) throws {
        let (deck, log) = try read(ReadingWishes(skippedSections: [name]))
        #expect(deck.topics.flatMap { topic in topic.pages.map { "\(topic.title)/\($0.title)" } } == pages)
        let all = Set(try read(ReadingWishes()).deck.topics.flatMap(\.pages).flatMap(\.questions).map(\.id))
        #expect(all.isSuperset(of: deck.topics.flatMap(\.pages).flatMap(\.questions).map(\.id)))
        let note = log.first { $0.code.name == "readme.section-skipped" }
        #expect(note?.message == "2 questions of the section \(name) are left out, as asked for")
        #expect(note?.place == Place(file: "a.md", line: line))
    }

    @Test func aSectionThatIsNotThereIsRefused() {
        let failure = #expect(throws: Failure.self) { try read(ReadingWishes(skippedSections: ["Thank"])) }
        #expect(failure?.diagnostics.map(\.code) == ["usage.bad-value"])
        #expect(failure?.diagnostics.first?.hint == "did you mean Thanks?")
    }
}
