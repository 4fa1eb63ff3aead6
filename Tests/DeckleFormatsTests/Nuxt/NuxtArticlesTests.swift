import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// Payloads that list no questions, whose articles are split at headings that ask.
@Suite struct NuxtArticlesTests {
    private static func tree(_ headings: [String]) -> Value {
        [
            "type": "minimark",
            "value": .array(
                headings.flatMap { heading -> [Value] in
                    [
                        ["h3", [:], .string(heading)],
                        ["p", [:], "Answer to ", ["code", [:], .string(heading)], ", and a word more."],
                    ]
                }
            ),
        ]
    }

    private static let asked = ["What floats?", "Why does it float?", "How long?", "Who steers?", "When is ebb?"]

    private func read(
        _ data: Value,
        questions: String? = nil,
        log: inout [Diagnostic]
    ) throws -> Manuscript {
        let source = Payload.source(["data": data, "prerenderedAt": 1_767_225_600_000])
        let wishes = ReadingWishes(questions: questions)
        return try #require(try NuxtReader().read(source, wishes: wishes, log: &log).first)
    }

    @Test func headingsThatAskAreQuestions() throws {
        var log: [Diagnostic] = []
        let page: Value = [
            "path": "/help/faq", "title": "Boats", "description": "All of it.", "body": Self.tree(Self.asked),
        ]
        let manuscript = try read(["faq": page], log: &log)
        let deck = manuscript.deck
        #expect(deck.title == "Boats" && deck.id == "boats" && deck.published.date == "2026-01-01")
        #expect(deck.summary == "All of it.")
        #expect(deck.topics.flatMap(\.pages).map(\.id) == ["/help/faq"])
        let questions = try manuscript.firstQuestions(log: &log)
        #expect(questions.map(\.prompt.markdown) == Self.asked)
        #expect(questions[0].answer.markdown == "Answer to `What floats?`, and a word more.")
        #expect(questions[0].origin == Place(file: "hub.json", pointer: "/data/faq/body"))
        let likely = try #require(log.first { $0.code == "readme.likely" })
        #expect(likely.place == Place(file: "hub.json", pointer: "/data/faq/body"))
    }

    @Test func theSourceOfATreeComesFirst() throws {
        var log: [Diagnostic] = []
        let source =
            "---\ntitle: Boats\n---\n\n" + Self.asked.map { "## \($0)\n\nLike **this**, and so on.\n\n" }.joined()
        let page: Value = ["path": "/faq", "rawbody": .string(source), "body": Self.tree(["One?"])]
        let questions = try read(["faq": page], log: &log).firstQuestions(log: &log)
        #expect(questions.map(\.answer.markdown) == Array(repeating: "Like **this**, and so on.", count: 5))
    }

    @Test func fewHeadingsAreTakenWhereTheUserSaysSo() throws {
        var log: [Diagnostic] = []
        let page: Value = ["path": "/faq", "title": "Boats", "body": Self.tree(["Hull", "Keel"])]
        let failure = #expect(throws: Failure.self) { try read(["faq": page], log: &log) }
        let error = try #require(failure?.diagnostics.first)
        #expect(error.code == "payload.no-questions")
        #expect(error.hint == "where headings in the text of an article are questions, say so: --questions headings")
        let questions = try read(["faq": page], questions: "headings:3", log: &log).firstQuestions(log: &log)
        #expect(questions.map(\.prompt.markdown) == ["Hull", "Keel"])
    }

    @Test func aListOfQuestionsComesBeforeArticles() throws {
        var log: [Diagnostic] = []
        let page: Value = [
            "path": "/faq", "body": Self.tree(Self.asked), "questions": [["id": "a", "q": "Why?", "a": "So."]],
        ]
        #expect(try read(["faq": page], log: &log).firstQuestions(log: &log).map(\.id) == ["a"])
    }

    @Test func articlesBesidePagesWithListsAreNamedWhereTheirHeadingsAsk() throws {
        let page: Value = ["path": "/faq", "questions": [["id": "a", "q": "Why?", "a": "So."]]]
        let asking: Value = ["path": "/boats", "body": Self.tree(Self.asked)]
        let telling: Value = ["path": "/log", "body": Self.tree(["Morning", "Noon", "Night"])]
        let left = { (pages: [Value]) throws -> [Diagnostic] in
            var log: [Diagnostic] = []
            #expect(try read(["pages": .array(pages)], log: &log).firstQuestions(log: &log).map(\.id) == ["a"])
            return log.filter { $0.code == "nuxt.articles-left-out" }
        }
        let note = try left([page, telling, asking])
        #expect(note.map(\.message) == ["an article beside pages with lists has headings that ask, and is left out"])
        #expect(note.first?.place?.pointer == "/data/pages/2/body")
        #expect(try left([page, telling]).isEmpty)
    }

    @Test func articlesAreNotQuestionsUnlessTheirHeadingsAsk() throws {
        var log: [Diagnostic] = []
        let pages: [Value] = (1...6).map { number in
            [
                "path": .string("/blog/\(number)"), "title": "What I did",
                "body": Self.tree(["Morning", "Noon", "Night"]),
            ]
        }
        let failure = #expect(throws: Failure.self) { try read(["blog": .array(pages)], log: &log) }
        #expect(failure?.diagnostics.map(\.code) == ["payload.no-questions"])
    }
}
