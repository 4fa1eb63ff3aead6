import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// Quiz questions, as sites write them.
@Suite struct NuxtOptionsTests {
    private func read(_ questions: [Value]) throws -> (questions: [Question], log: [Diagnostic]) {
        var log: [Diagnostic] = []
        let source = Payload.source(["data": ["h": ["slug": "h", "quiz": .array(questions)]]])
        let manuscript = try #require(try NuxtReader().read(source, log: &log).first)
        return (try manuscript.firstQuestions(log: &log), log.filter { $0.severity > .note })
    }

    private func question(_ members: [Property]) -> Value {
        .object([Property("id", "a"), Property("question", "Which?")] + members)
    }

    /// The options in the order of the source, right ones in capitals; nil where the answer does not begin with them.
    private func marks(_ question: Question) -> [String]? {
        guard case .list(let list)? = question.answer.blocks.first else { return nil }
        return list.items.map { item in
            let text = PlainText.line(item.content)
            return item.isDone == true ? text.uppercased() : text
        }
    }

    private static let three: Value = ["one", "two", "three"]

    @Test(
        arguments: [
            [Property("options", three), Property("answer", "two")],
            [Property("options", three), Property("answer", " Two ")],
            [Property("options", three), Property("correctAnswer", 1)],
            [Property("choices", three), Property("correct", "1")],
            [Property("options", three), Property("answer", "B")],
            [Property("options", three), Property("correct", ["b)"])],
            [Property("options", three), Property("correctIndex", 1), Property("form", "multiple-choice")],
            [Property("options", [["text": "one"], ["text": "two", "correct": true], ["text": "three"]])],
            [Property("answers", [["label": "one"], ["label": "two", "isCorrect": true], ["label": "three"]])],
            [Property("options", ["A": "one", "B": "two", "C": "three"]), Property("answer", "B")],
            [
                Property(
                    "answerOptions",
                    [["answerText": "one"], ["answerText": "two", "isCorrect": true], ["answerText": "three"]]
                )
            ],
            [
                Property(
                    "options",
                    [["id": "x", "text": "one"], ["id": "y", "text": "two"], ["id": "z", "text": "three"]]
                ),
                Property("answer", "y"),
            ],
        ] as [[Property]]
    )
    func theRightOneIsTold(members: [Property]) throws {
        let (questions, log) = try read([question(members)])
        #expect(questions.map(\.form) == [.choice])
        #expect(marks(questions[0]) == ["one", "TWO", "three"])
        #expect(questions[0].answer.markdown == "- [ ] one\n- [x] two\n- [ ] three")
        #expect(questions[0].extra == [] && log == [])
    }

    @Test(
        arguments: [
            [Property("answer", ["one", "three"])], [Property("answer", "A, C")], [Property("correctAnswers", [0, 2])],
        ] as [[Property]]
    )
    func severalMayBeRight(members: [Property]) throws {
        let (questions, _) = try read([question([Property("options", Self.three)] + members)])
        #expect(marks(questions[0]) == ["ONE", "two", "THREE"])
    }

    @Test func numbersCountFromOneWhereOneIsAsLargeAsTheOptionsAreMany() throws {
        let quiz = { (id: Int, right: Int) -> Value in
            ["id": .integer(Int64(id)), "q": "Which?", "options": Self.three, "correct": .integer(Int64(right))]
        }
        #expect(
            try read([quiz(1, 1), quiz(2, 3)]).questions.map(marks) == [
                ["ONE", "two", "three"], ["one", "two", "THREE"],
            ]
        )
        #expect(
            try read([quiz(1, 1), quiz(2, 2)]).questions.map(marks) == [
                ["one", "TWO", "three"], ["one", "two", "THREE"],
            ]
        )
        let (questions, log) = try read([quiz(1, 0), quiz(2, 3)])
        #expect(questions.map(marks) == [["ONE", "two", "three"], ["one", "two", "three"]])
        #expect(log.map(\.code) == ["question.no-right-option"])
    }

    @Test func numbersThatAreOptionsAreTheirText() throws {
        let options: Value = [1, 2, 3]
        #expect(
            marks(try read([question([Property("options", options), Property("answer", 2)])]).questions[0]) == [
                "1", "2", "3",
            ]
        )
        let flags: Value = ["True", "False"]
        #expect(
            marks(try read([question([Property("options", flags), Property("answer", false)])]).questions[0]) == [
                "True", "FALSE",
            ]
        )
    }

    @Test func whatExplainsTheAnswerStaysWithIt() throws {
        let members = [
            Property("options", Self.three), Property("correct", 1), Property("answer", "Since **one** is too few."),
            Property("explanation", "Because."),
        ]
        let question = try read([question(members)]).questions[0]
        #expect(question.answer.blocks.count == 2)
        #expect(PlainText.line(question.answer.blocks).hasSuffix("Since one is too few."))
        #expect(question.asides.map(\.kind) == [.explanation])
    }

    @Test func optionsAreMarkdown() throws {
        let options: Value = ["`let`", "```js\nvar x\n```"]
        let question = try read([question([Property("options", options), Property("answer", "A")])]).questions[0]
        guard case .list(let list)? = question.answer.blocks.first else { throw Failure([]) }
        #expect(list.items[0].content == [.paragraph([.code("let")])])
        #expect(list.items[1].content == [.code(CodeBlock(language: "js", text: "var x"))])
    }

    /// Such a question keeps its form, and with that its identity.
    @Test func nothingIsLostWhereNoneIsKnownToBeRight() throws {
        let (questions, log) = try read([
            question([Property("options", Self.three), Property("answer", "It depends.")])
        ])
        #expect(questions.map(\.form) == [.basic])
        #expect(PlainText.line(questions[0].prompt.blocks) == "Which? - one - two - three")
        #expect(PlainText.line(questions[0].answer.blocks) == "It depends.")
        #expect(log.map(\.code) == ["question.no-right-option"])
        #expect(log.first?.place?.pointer == "/data/h/quiz/0")
    }

    @Test func aFormThatIsNamedStands() throws {
        let members = [Property("options", Self.three), Property("correct", 2), Property("form", "basic")]
        let question = try read([question(members)]).questions[0]
        #expect(question.form == .basic)
        #expect(PlainText.line(question.prompt.blocks) == "Which? - one - two - three")
        #expect(PlainText.line(question.answer.blocks) == "three")
    }

    @Test(
        arguments: [
            [Property("options", three)], [Property("options", "one, two")], [Property("answers", three)],
            [Property("options", [["price": 1], ["price": 2]]), Property("correct", 1)],
        ] as [[Property]]
    )
    func whatNamesNoAnswerHasNone(members: [Property]) throws {
        let good: Value = ["id": "b", "question": "Why?", "answer": "So."]
        let (questions, log) = try read([question(members), good, good, good, good])
        #expect(questions.map(\.id) == ["b"])
        #expect(log.first?.code == "question.no-answer")
    }

    @Test func theRightOneStandsAmongTheWrongOnesByItsText() throws {
        let (questions, log) = try read([
            question([Property("incorrect_answers", ["three", "one"]), Property("correct_answer", "two")])
        ])
        #expect(questions.map(\.form) == [.choice])
        #expect(questions[0].answer.markdown == "- [ ] one\n- [ ] three\n- [x] two")
        #expect(questions[0].extra == [] && log == [])
    }
}
