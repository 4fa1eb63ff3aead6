import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct NuxtReaderTests {
    private static let hub: Value = [
        "data": [
            "anything": [
                "framework": ["name": "Tea", "slug": "tea", "description": "Leaves.", "icon": "cup", "__hash__": "x"],
                "topics": [
                    ["name": "Brewing", "slug": "brewing", "order": 2],
                    ["name": "Leaves", "slug": "leaves", "order": 1],
                    ["name": "Empty", "slug": "empty", "order": 3],
                ],
                "qa": [
                    [
                        "path": "/tea/water", "title": "Water", "subtopic": "Water & heat", "topicSlug": "brewing",
                        "order": 2, "updated": "2025-03-01", "stem": "tea/water", "related": ["/tea/pots"],
                        "difficulty": "easy",
                        "questions": [
                            ["id": "boil", "q": "When does water boil?", "a": "At **100 °C**.", "difficulty": "hard"],
                            [
                                "id": "soft", "q": "Soft?", "a": "Yes.", "tags": ["salts"], "hint": "*chalk*",
                                "form": "typed", "explanation": 7, "note": " ", "example": "<!-- later -->",
                            ],
                        ],
                    ],
                    [
                        "path": "/tea/pots", "title": "Pots", "topicSlug": "brewing", "order": 1,
                        "updated": "2025-04-02",
                        "questions": [["id": "boil", "q": "Clay?", "a": "Seldom."]],
                    ],
                    [
                        "path": "/tea/green", "topicSlug": "leaves", "order": 1,
                        "questions": [["id": "g", "q": "G?", "a": "Yes."]],
                    ],
                    ["path": "/tea/rest", "title": "Rest", "questions": [["id": "r", "q": "R?", "a": "Yes."]]],
                ],
            ]
        ]
    ]

    private func read(_ value: Value, log: inout [Diagnostic]) throws -> [Manuscript] {
        try NuxtReader().read(Payload.source(value), log: &log)
    }

    private func deck(_ value: Value) throws -> Deck {
        var log: [Diagnostic] = []
        return try #require(try read(value, log: &log).first).deck
    }

    @Test(arguments: [
        ("Merke, Kurz gesagt" as Value, ["Merke", "Kurz gesagt"]), (["Merke", " "] as Value, ["Merke"]),
        (7 as Value, []),
    ])
    func aDeckHasWordsForTakeawaysOfItsOwn(value: Value, words: [String]) throws {
        let page: Value = ["path": "/p", "questions": [["id": "q", "q": "Q?", "a": "A."]]]
        let deck = try deck(["framework": ["name": "Tea", "takeawayWords": value], "qa": [page]])
        #expect(deck.takeawayWords == words)
        #expect(deck.extra["takeawayWords"] == (words.isEmpty ? value : Value?.none))
    }

    @Test func topicsAndPagesStandInTheirOrder() throws {
        let deck = try deck(Self.hub)
        #expect(deck.topics.map(\.id) == ["leaves", "brewing", ""])
        #expect(
            deck.topics.map { $0.pages.map(\.id) } == [["/tea/green"], ["/tea/pots", "/tea/water"], ["/tea/rest"]]
        )
    }

    @Test func namesAndDatesComeFromTheSource() throws {
        let deck = try deck(Self.hub)
        let water = deck.topics[1].pages[1]
        #expect(deck.id == "tea" && deck.title == "Tea" && deck.summary == "Leaves.")
        #expect(deck.published.dateTime == "2025-04-02T00:00:00Z")
        #expect(deck.extra == [Property("icon", "cup")])
        #expect(water.title == "Water & heat" && water.difficulty == .easy && water.related == ["/tea/pots"])
        #expect(deck.topics[0].pages[0].title == "Green")
    }

    @Test func questionsAreMadeOnDemand() throws {
        var log: [Diagnostic] = []
        let manuscript = try #require(try read(Self.hub, log: &log).first)
        let index = PageIndex(topic: 1, page: 1, running: 2, firstQuestion: 2)
        let page = try manuscript.pages.page(manuscript.deck.topics[1].pages[1], at: index, log: &log)
        let questions = page.questions
        #expect(
            log == [
                .warning(
                    .questionAsideNoText,
                    "\"explanation\" is no text, so it is not shown",
                    at: questions[1].origin,
                    hint: "write it as a text in Markdown"
                )
            ]
        )
        #expect(page.index == index && page.outline == manuscript.deck.topics[1].pages[1])
        #expect(page.extra == [Property("title", "Water"), Property("order", 2), Property("stem", "tea/water")])
        #expect(questions.map(\.id) == ["boil", "soft"])
        #expect(questions.map(\.difficulty) == [.hard, nil])
        #expect(questions.map(\.answer.markdown) == ["At **100 °C**.", "Yes."])
        #expect(questions[0].answer.blocks == [.paragraph([.text("At "), .strong([.text("100 °C")]), .text(".")])])
        #expect(questions[1].tags == ["salts"] && questions[1].form == .typed)
        let chalk: [Block] = [.paragraph([.emphasis([.text("chalk")])])]
        #expect(questions[1].asides == [Aside(.hint, Passage(chalk, markdown: "*chalk*"))])
        #expect(questions[1].extra == [Property("explanation", 7), Property("note", " ")])
        #expect(questions[1].origin?.pointer == "/data/anything/qa/0/questions/1")
        #expect(questions[1].origin?.subject == "id soft, \"Water & heat\"")
    }

    @Test func theMomentOfRenderingDatesTheDeck() throws {
        guard case .object(let members) = Self.hub else { return }
        let deck = try deck(.object(members + [Property("prerenderedAt", 1_700_000_000_999)]))
        #expect(deck.published.dateTime == "2023-11-14T22:13:20Z")
    }

    @Test func aFlatListMakesOnePage() throws {
        let list: Value = [
            ["question": "What is C++?", "answer": "A language."], ["question": "What is C?", "answer": "Another."],
        ]
        var log: [Diagnostic] = []
        let manuscripts = try read(["data": ["$hash": list], "path": "/about/faq"], log: &log)
        let deck = try #require(manuscripts.first).deck
        #expect(deck.id == "faq" && deck.title == "Faq")
        #expect(deck.topics.map(\.id) == [""])
        #expect(deck.topics[0].pages.map(\.id) == ["/about/faq"])
        #expect(deck.topics[0].pages[0].questions.map(\.id) == ["what-is-c", "what-is-c-2"])
        #expect(
            log.map(\.code.name).sorted() == [
                "deck.id-derived", "deck.no-date", "nuxt.lists-taken", "question.id-from-prompt",
            ]
        )
    }

    @Test func articlesAreNoQuestions() {
        let posts: Value = [["title": "One", "body": "Text."], ["title": "Two", "body": "Text."]]
        #expect(failure(["data": ["posts": posts]])?.code == "payload.no-questions")
        #expect(failure(["data": ["posts": posts]])?.message.contains("data holds posts (list of 2)") == true)
    }

    @Test func oneListBesideAnotherIsTaken() throws {
        let questions: Value = [["id": "a", "front": "A?", "back": "Yes."]]
        let deck = try deck([
            "data": ["x": ["slug": "one", "title": "One", "cards": questions], "y": ["faq": questions]]
        ])
        #expect(deck.topics.flatMap(\.pages).map(\.id) == ["one", "deck"])
    }

    @Test func twoHubsMakeTwoDecks() throws {
        let hub = { (slug: String) -> Value in
            [
                "framework": ["slug": .string(slug)],
                "qa": [["path": .string("/\(slug)"), "questions": [["id": "a", "q": "A?", "a": "Yes."]]]],
            ]
        }
        var log: [Diagnostic] = []
        let decks = try read(["data": ["x": hub("tea"), "y": hub("rice"), "z": hub("tea")]], log: &log).map(\.deck)
        #expect(decks.map(\.id) == ["tea", "rice"])
        #expect(decks.map(\.questionCount) == [1, 1])
        #expect(log.contains { $0.code == "nuxt.document-twice" })
    }

    @Test func whatCannotBeUsedIsListedWhole() throws {
        let questions: Value = [
            ["id": "a", "q": "A?", "a": "Yes."], ["id": "a", "q": "Again?", "a": "Yes."], ["q": "No id?", "a": "Yes."],
            ["id": "c", "q": " ", "a": "Yes."], ["id": "d", "q": "D?", "a": nil], ["id": "e", "q": "E?"],
            ["id": "f", "q": "F?", "a": "Yes.", "form": "riddle"],
        ]
        var log: [Diagnostic] = []
        let manuscripts = try read(["data": ["k": ["slug": "p", "title": "P", "questions": questions]]], log: &log)
        #expect(manuscripts.first?.deck.topics[0].pages[0].questions.map(\.id) == ["a", "f"])
        let grave = log.filter { $0.severity > .note }
        #expect(
            grave.map(\.code) == [
                "question.doubled", "question.no-id", "question.no-prompt", "question.no-answer", "question.no-answer",
                "question.unknown-form",
            ]
        )
        #expect(grave.first?.place?.pointer == "/data/k/questions/1")
        #expect(grave.first?.place?.subject == "id a, \"P\"")
    }

    @Test func aTreeForAnAnswerGivesWayToItsSource() throws {
        let tree: Value = ["type": "minimark", "value": [["p", "x"]]]
        let questions: Value = [
            ["id": "a", "question": "A?", "body": tree, "rawbody": "Yes."],
            ["id": "b", "question": "B?", "body": tree],
            [
                "id": "c", "question": "C?", "body": ["type": "minimark", "value": []],
                "rawbody": "---\ntitle: C\n---\n",
            ],
            ["id": "d", "question": "D?", "body": tree, "rawbody": "---\ntitle: D\n---\n\n# No."],
        ]
        var log: [Diagnostic] = []
        let manuscript = try #require(
            try read(["data": ["k": ["slug": "p", "questions": questions]]], log: &log).first
        )
        #expect(log.filter { $0.code == "nuxt.body-tree" }.map { $0.place?.pointer } == ["/data/k/questions/1"])
        #expect(log.filter { $0.code == "question.no-answer" }.map { $0.place?.pointer } == ["/data/k/questions/2"])
        #expect(try manuscript.firstQuestions(log: &log).map(\.answer.markdown) == ["Yes.", "x\n", "# No."])
    }

    @Test func aPromptMayBeATreeToo() throws {
        let prompt: Value = ["type": "minimark", "value": [["p", [:], "Why ", ["code", [:], "x"], "?"]]]
        let silent: Value = ["type": "minimark", "value": [["style", [:], "x{}"]]]
        let questions: Value = [
            ["question": prompt, "answer": "So."], ["question": silent, "answer": "No."],
            ["question": "B?", "answer": silent],
        ]
        var log: [Diagnostic] = []
        let page: Value = ["slug": "p", "questions": questions]
        let manuscript = try #require(try read(["data": ["k": page]], log: &log).first)
        let found = try manuscript.firstQuestions(log: &log)
        #expect(found.map(\.id) == ["why-x"] && found.map(\.prompt.markdown) == ["Why `x`?\n"])
        #expect(found[0].extra == [])
        #expect(log.filter { $0.severity == .error }.map(\.code) == ["question.no-prompt", "question.no-answer"])
    }

    @Test func aTreeThatIsTooDeepIsCut() throws {
        let deep = (0..<200).reduce(Value.string("x")) { inner, _ in ["div", [:], inner] }
        let tree: Value = ["type": "minimark", "value": [["p", [:], "So."], deep]]
        var log: [Diagnostic] = []
        let page: Value = ["slug": "p", "questions": [["id": "a", "question": "A?", "body": tree]]]
        let manuscript = try #require(try read(["data": ["k": page]], log: &log).first)
        #expect(try manuscript.firstQuestions(log: &log).map(\.answer.markdown) == ["So.\n"])
        let cut = try #require(log.first { $0.code == "nuxt.body-cut" })
        #expect(cut.place?.pointer == "/data/k/questions/0/body" && cut.severity == .warning)
    }

    @Test func thePlaceOfASyntaxErrorIsShown() throws {
        let source = Source(name: "hub.json", bytes: SourceBytes(Array("[{\"data\":1},\n{\"q\":99}]".utf8)))
        let diagnostic = try #require(failure(source))
        #expect(diagnostic.code == "payload.bad-reference")
        #expect(diagnostic.place?.line == 2 && diagnostic.place?.subject == "value 1, key \"q\"")
        #expect(diagnostic.place?.excerpt?.text == "{\"q\":99}]")
    }

    @Test(arguments: [
        ("", "input.empty"), (" \n", "input.empty"), ("[{\"a\":1}", "json.truncated"),
        ("[]", "payload.not-a-payload"), ("{\"a\":1}", "payload.no-questions"),
        ("[{\"q\":7}]", "payload.bad-reference"), ("export default f()", "payload.javascript"),
        ("[1,5]", "payload.no-questions"),
        ("[\"x\"]", "payload.no-questions"), ("-1", "payload.no-questions"),
    ])
    func badInputIsOneFailure(text: String, code: String) {
        #expect(failure(Source(name: "x", bytes: SourceBytes(Array(text.utf8))))?.code.name == code)
    }

    @Test func everyCutIsAFailure() {
        let bytes = Payload.bytes(Self.hub)
        for count in bytes.indices {
            #expect(failure(Source(name: "x", bytes: SourceBytes(bytes.prefix(count)))) != nil)
        }
    }

    @Test(arguments: [
        ("[{\"a\":1}]", Recognition.likely), ("\u{FEFF} [\"Ref\"", .likely), ("-1", .likely),
        ("<!DOCTYPE html>", .likely), ("export default x", .likely), ("- a list", .possible),
        ("[link](x)", .possible), ("{\"deck\":1}", .possible), ("# text", .possible), ("", .possible),
    ])
    func recognizes(text: String, expected: Recognition) {
        #expect(NuxtReader().recognizes(Source(name: "x", bytes: SourceBytes(Array(text.utf8)))) == expected)
    }

    private func failure(_ value: Value) -> Diagnostic? { failure(Payload.source(value)) }

    private func failure(_ source: Source) -> Diagnostic? {
        var log: [Diagnostic] = []
        do {
            _ = try NuxtReader().read(source, log: &log)
            return nil
        } catch let failure as Failure {
            return failure.diagnostics.count == 1 ? failure.diagnostics.first : nil
        } catch {
            return nil
        }
    }
}
