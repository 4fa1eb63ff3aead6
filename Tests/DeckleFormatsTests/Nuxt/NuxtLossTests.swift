import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// What the reader cannot take as it stands, and what it says of that.
@Suite struct NuxtLossTests {
    private static let good: Value = ["id": "a", "q": "A?", "a": "Yes."]

    private func log(_ source: Source) throws -> [Diagnostic] {
        var log: [Diagnostic] = []
        for manuscript in try NuxtReader().read(source, log: &log) {
            let deck = manuscript.deck
            for topic in deck.topics.indices {
                for page in deck.topics[topic].pages.indices {
                    let index = PageIndex(topic: topic, page: page, running: 0, firstQuestion: 0)
                    _ = try manuscript.pages.page(deck.topics[topic].pages[page], at: index, log: &log)
                }
            }
        }
        return log.filter { ![.deckNoDate, .nuxtListsTaken].contains($0.code) }
    }

    private func log(_ hub: Value) throws -> [Diagnostic] { try log(Payload.source(["data": ["h": hub]])) }

    @Test func aQuestionWithMoreTextThanIsReadIsLeftOut() throws {
        let long = String(repeating: "salt ", count: QuestionSize.limit / 5 + 1)
        let log = try log(["slug": "h", "questions": [Self.good, ["id": "b", "q": "B?", "a": .string(long)]]])
        #expect(log.map(\.code) == ["question.too-long"])
        #expect(log.first?.place?.pointer == "/data/h/questions/1")
        #expect(log.first?.message == "the question has 16777220 bytes of text, and at most 16777216 are read")
    }

    @Test(
        arguments: [
            ([Property("difficulty", ["x"])], "difficulty"), ([Property("tags", ["salt", ["deep"]])], "tags"),
            ([Property("guid", ["x": 1])], "guid"), ([Property("aliases", [["x": 1]])], "aliases"),
            ([Property("lang", true)], "lang"), ([Property("tags", .number(0.5))], "tags"),
        ] as [([Property], String)]
    )
    func aValueThatItsNameCannotMean(members: [Property], name: String) throws {
        let question = [Property("id", "a"), Property("q", "A?"), Property("a", "Yes.")] + members
        let log = try log(["slug": "h", "questions": [.object(question)]])
        #expect(log.map(\.code) == ["question.value-left-out"])
        #expect(log.first?.place?.pointer == "/data/h/questions/0/\(name)")
    }

    @Test func aTagMayBeAnObjectWithAName() throws {
        let question: Value = ["id": "a", "q": "A?", "a": "Yes.", "tags": [["name": "salt"], 2024, nil, "tide"]]
        let source = Payload.source(["data": ["h": ["slug": "h", "questions": [question]]]])
        var log: [Diagnostic] = []
        let deck = try #require(try NuxtReader().read(source, log: &log).first).deck
        #expect(deck.topics[0].pages[0].questions[0].tags == ["salt", "2024", "tide"])
        #expect(try self.log(source) == [])
    }

    @Test func topicsThatAreNotTaken() throws {
        let page: Value = ["path": "/h/a", "title": "A", "topicSlug": "t", "questions": [Self.good]]
        let topics: Value = [
            ["name": "T", "slug": "t"], ["order": 3], ["name": "T", "slug": "t"],
            ["name": "T", "slug": "t", "summary": "S"],
        ]
        let log = try log(["framework": ["slug": "h"], "topics": topics, "qa": [page]])
        #expect(log.map(\.code) == ["nuxt.topic-left-out", "nuxt.topic-left-out"])
        #expect(
            log.map(\.message) == ["a topic is left out: it has no name", "a topic is left out: t is listed before"]
        )
    }

    @Test(arguments: [("form", "riddle"), ("site", "tides.example"), ("language", "English")])
    func aHubThatSaysWhatCannotBe(name: String, value: String) throws {
        let codes = ["form": "question.unknown-form", "site": "deck.bad-site", "language": "deck.bad-language"]
        let hub = [Property("slug", "h"), Property("questions", [Self.good]), Property(name, .string(value))]
        #expect(try log(.object(hub)).map(\.code.name) == [codes[name]])
    }

    @Test func aPageWithAFormOfItsOwnWords() throws {
        let page: Value = ["path": "/h/a", "form": "quiz", "questions": [Self.good]]
        let log = try log(["framework": ["slug": "h"], "qa": [page]])
        #expect(log.map(\.code) == [.questionUnknownForm])
        #expect(log.first?.place?.pointer == "/data/h/qa/0/questions")
    }

    @Test func pagesThatStandTwice() throws {
        let hub = { (id: String) -> Value in
            [
                "framework": ["slug": "tea"],
                "qa": [["path": "/tea", "questions": [["id": .string(id), "q": "A?", "a": "Yes."]]]],
            ]
        }
        #expect(try log(Payload.source(["data": ["x": hub("a"), "y": hub("a")]])).map(\.code) == [.nuxtDocumentTwice])
        let log = try log(Payload.source(["data": ["x": hub("a"), "y": hub("b")]]))
        #expect(log.map(\.code) == ["nuxt.document-differs"])
        #expect(log.first?.message.contains("1 of its questions only here") == true)
    }

    @Test func listsOfWhichTooFewAreQuestions() throws {
        let other: Value = ["name": "no question"]
        let log = try log(["slug": "h", "faq": [Self.good, other, other], "questions": [Self.good]])
        #expect(log.map(\.code) == ["nuxt.list-mixed"])
        #expect(log.first?.place?.pointer == "/data/h/faq")
        #expect(log.first?.message == "only 1 of the 3 items of a list are questions, so it is left out")
    }

    @Test func numbersOfOptionsFromOne() throws {
        let quiz: Value = ["id": "a", "q": "Which?", "options": ["one", "two"], "correct": 2]
        #expect(try log(["slug": "h", "questions": [quiz]]).map(\.code) == ["question.options-from-one"])
    }

    @Test(arguments: ["Yes\\nand", "Yes"]) func bytesThatAreNoText(answer: String) throws {
        let start = #"[{"data":1},{"h":2},{"slug":3,"questions":4},"h",[5],{"id":3,"q":3,"a":6},"\#(answer) "#
        let bytes = Array(start.utf8) + [0xE9] + Array("t\"]".utf8)
        let log = try log(Source(name: "h.json", bytes: SourceBytes(bytes)))
        #expect(log.map(\.code) == ["payload.broken-text"])
        #expect(log.first?.place?.pointer == "/data/h/questions/0/a")
    }

    /// A hint names a file only where that is there.
    @Test func anEmptyPageNamesThePayloadBesideIt() {
        let hint = { (files: [String: String]) -> String? in
            let tree = MemoryTree(files)
            let source = Source(name: "a/index.html", bytes: SourceBytes([]), tree: tree, path: "a/index.html")
            var log: [Diagnostic] = []
            do {
                _ = try NuxtReader().read(source, log: &log)
                return nil
            } catch {
                return (error as? Failure)?.diagnostics.first?.hint
            }
        }
        #expect(hint(["a/_payload.json": "[]"]) == "its data may lie in a/_payload.json")
        #expect(hint([:]) == "save it again")
    }
}
