import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// The names by which questions are known, and those that a user gives.
@Suite struct NuxtNamesTests {
    private func read(
        _ list: [Value],
        map: [QuestionPart: String] = [:],
        key: String = "list"
    ) throws -> (questions: [Question], log: [Diagnostic]) {
        var log: [Diagnostic] = []
        let source = Payload.source(["data": .object([Property(key, .array(list))])])
        let wishes = ReadingWishes(map: map)
        let manuscript = try #require(try NuxtReader().read(source, wishes: wishes, log: &log).first)
        return (try manuscript.firstQuestions(log: &log), log.filter { $0.severity > .note && $0.code != .deckUnnamed })
    }

    private func failure(_ data: Value) throws -> Diagnostic {
        var log: [Diagnostic] = []
        do {
            _ = try NuxtReader().read(Payload.source(["data": data]), log: &log)
        } catch let failure as Failure {
            return try #require(failure.diagnostics.first)
        }
        return try #require(nil)
    }

    @Test(
        arguments: [
            [Property("word", "Ebb"), Property("meaning", "The sea falls.")],
            [Property("word", "Ebb"), Property("translation", "The sea falls."), Property("language", "de")],
            [Property("phrase", "Ebb"), Property("meaning", "The sea falls.")],
            [Property("term", "Ebb"), Property("short", "The sea falls.")],
            [Property("questionText", "Ebb"), Property("answer", "The sea falls.")],
        ] as [[Property]]
    )
    func twoNamesThatMeanAQuestionTogether(members: [Property]) throws {
        let (questions, log) = try read([.object([Property("id", "e")] + members)])
        #expect(questions.map(\.id) == ["e"])
        #expect(questions.map(\.prompt.markdown) == ["Ebb"] && questions.map(\.answer.markdown) == ["The sea falls."])
        #expect(questions[0].extra == [] && log == [])
    }

    @Test func aTitleIsAPromptWhereTheUserSaysSo() throws {
        let pages: [Value] = (1...2).map { number in
            let tree: Value = ["type": "minimark", "value": [["p", [:], "So."]]]
            return ["id": .string("\(number)"), "title": .string("Why \(number)?"), "body": tree]
        }
        let (questions, _) = try read(pages, map: [.prompt: "title", .answer: "body"])
        #expect(questions.map(\.prompt.markdown) == ["Why 1?", "Why 2?"])
        #expect(questions.map(\.answer.markdown) == ["So.\n", "So.\n"])
        #expect(try failure(["list": .array(pages)]).code == "payload.no-questions")
    }

    @Test func aLabelIsAPromptWhereItAsks() throws {
        let (questions, _) = try read([
            ["label": "Does it float?", "content": "It does."], ["label": "它会沉吗？", "content": "不会。"],
        ])
        #expect(questions.map(\.prompt.markdown) == ["Does it float?", "它会沉吗？"])
        #expect(questions.map(\.answer.markdown) == ["It does.", "不会。"])
    }

    @Test(
        arguments: [
            ["label": "Tides", "content": "All of them."], ["label": "Tides?", "to": "/tides"],
            ["title": "Tides?", "body": "An article."], ["name": "Oar", "content": "A product.", "price": 3],
            ["word": "tide", "count": 7], ["term": "tide", "count": 7], ["short": "T", "long": "Tide"],
        ] as [Value]
    )
    func whatIsNoQuestion(item: Value) throws {
        #expect(try failure(["items": [item, item]]).code == .payloadNoQuestions)
    }

    @Test func aLongerAnswerExplainsTheShortOne() throws {
        let both: [Property] = [
            Property("term", "Ebb"), Property("short", "It falls."), Property("long", "For *six* hours."),
        ]
        let (questions, log) = try read([.object(both), .object(both + [Property("explanation", "The moon.")])])
        #expect(questions.map { $0.asides.map(\.kind) } == [[.explanation], [.explanation, .note]])
        #expect(
            questions.map { $0.asides.map(\.content.markdown) } == [
                ["For *six* hours."], ["The moon.", "For *six* hours."],
            ]
        )
        #expect(questions.map(\.extra) == [[], []] && log == [])
    }

    @Test func theUserSaysWhatIsWhat() throws {
        let list: [Value] = [
            ["name": "Ebb", "text": "It falls.", "key": "e", "why": "The moon.", "labels": "sea,moon", "rank": "hard"]
        ]
        let map: [QuestionPart: String] = [
            .prompt: "name", .answer: "text", .id: "key", .explanation: "why", .tags: "labels", .difficulty: "rank",
        ]
        let (questions, log) = try read(list, map: map)
        #expect(questions.map(\.id) == ["e"] && questions.map(\.answer.markdown) == ["It falls."])
        #expect(questions[0].tags == ["sea", "moon"] && questions[0].difficulty == .hard)
        #expect(questions[0].asides.map(\.content.markdown) == ["The moon."])
        #expect(questions[0].extra == [] && log == [])
        #expect(questions[0].origin?.pointer == "/data/list/0")
    }

    @Test func whatTheUserSaysCountsBeforeWhatIsKnown() throws {
        let list: [Value] = [["q": "Ebb?", "a": "Yes.", "title": "Ebb", "body": "It falls."]]
        let (questions, _) = try read(list, map: [.prompt: "title", .answer: "body"])
        #expect(questions.map(\.prompt.markdown) == ["Ebb"] && questions.map(\.answer.markdown) == ["It falls."])
        let quiz: [Value] = [["ask": "Which?", "choose": ["one", "two"], "key": "two"]]
        let (choices, _) = try read(quiz, map: [.prompt: "ask", .options: "choose", .correct: "key"])
        #expect(choices.map(\.form) == [.choice])
        #expect(choices[0].answer.markdown == "- [ ] one\n- [x] two")
    }

    @Test func aNameThatNoQuestionHasIsTold() throws {
        let (_, log) = try read(
            [["q": "Ebb?", "meaning": "x", "a": "Yes."]],
            map: [.answer: "meanings", .tags: "labels"]
        )
        #expect(log.map(\.code) == [.payloadNoSuchName, .payloadNoSuchName])
        #expect(log.map(\.message).first == "no question has \"meanings\", which --map names as its answer")
        #expect(log.map(\.hint) == ["did you mean meaning?", "the first question has q, meaning, a"])
    }

    @Test func whereThereIsNoQuestionTheListsAreNamed() throws {
        let failure = try failure([
            "menu": [["label": "Home", "to": "/"], ["label": "Sea", "to": "/sea"]],
            "words": [
                ["id": 1, "name": "Ebb", "kind": "n", "text": "It falls."],
                ["id": 2, "name": "Flow", "text": "It rises."],
            ],
        ])
        #expect(
            failure.message == """
                no list of questions in 6 objects and 2 lists; data holds menu (list of 2), words (list of 2); \
                /data/words: 2 items with id, name, kind, text; /data/menu: 2 items with label, to
                """
        )
        #expect(failure.hint == "where these are questions, say so: --map prompt=name,answer=text")
    }

    @Test func aListOfOneTextEachGivesNoLineToType() throws {
        let failure = try failure(["menu": [["label": "Home", "to": "/"], ["label": "Sea", "to": "/sea"]]])
        #expect(
            failure.hint == "a question is an object with a prompt (q, question, front) and an answer (a, answer, back)"
        )
    }
}
