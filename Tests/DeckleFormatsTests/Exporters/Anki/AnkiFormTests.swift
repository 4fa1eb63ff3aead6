import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct AnkiFormTests {
    private func question(_ form: Form, prompt: [Inline], answer: [Block]) -> Question {
        Question(id: "q", prompt: Passage([.paragraph(prompt)]), answer: Passage(answer), form: form)
    }

    @Test func aReversedQuestionHasTwoCards() throws {
        let package = try Tides.package([
            question(.reversed, prompt: [.text("ebb")], answer: [.paragraph([.text("Ebbe")])])
        ])
        #expect(try package.rows("SELECT id, ord FROM cards") == [["1699999999000", "0"], ["1699999999001", "1"]])
    }

    @Test func aClozeHasACardForEveryNumber() throws {
        let prompt: [Inline] = [
            .cloze(Cloze(number: 1, content: [.text("std::moon")], hint: "who?")), .text(" and {{c9::no}} "),
            .cloze(Cloze(number: 3, content: [.code("}}")])),
        ]
        let package = try Tides.package([question(.cloze, prompt: prompt, answer: [])])
        #expect(try package.rows("SELECT ord FROM cards") == [["0"], ["2"]])
        let text = try #require(package.fields()[0][.question])
        #expect(text.contains("{{c1::std<span>:</span>:moon::who?}}"))
        #expect(!text.contains("{{c9"))
        #expect(!text.contains("}}</code>"))
    }

    @Test func clozesInTheAnswerMakeAllOfItTheText() throws {
        let answer: [Block] = [.paragraph([.cloze(Cloze(number: 2, content: [.text("neap")])), .text(" tide")])]
        let package = try Tides.package([question(.cloze, prompt: [.text("Fill in:")], answer: answer)])
        let fields = try package.fields()[0]
        #expect(fields[.question] == "<p>Fill in:</p>\n<p>{{c2::neap}} tide</p>")
        #expect(fields[.answer] == "")
    }

    @Test func aClozeThatHidesNothingIsAnError() {
        let expected = Failure(
            .error(
                "apkg.cloze-without-deletion",
                "a cloze question hides nothing: Nothing",
                hint: "mark what to hide as {{c1::…}}, or give the question another form"
            )
        )
        #expect(throws: expected) {
            try Tides.package([question(.cloze, prompt: [.text("Nothing")], answer: [])])
        }
    }

    @Test func aChoiceShowsItsItemsWithoutTheirMarks() throws {
        let list = List(items: [
            ListItem(isDone: true, content: [.paragraph([.text("Moon")])]),
            ListItem(isDone: false, content: [.paragraph([.text("Mars")])]),
        ])
        let fields = try Tides.package([question(.choice, prompt: [.text("Who?")], answer: [.list(list)])]).fields()[0]
        #expect(fields[.question]?.contains("<li>Moon</li>") == true)
        #expect(fields[.answer]?.contains("class=\"done\"") == true)
    }

    @Test(arguments: Form.allCases) func everyFormHasItsOwnNotetype(_ form: Form) throws {
        let prompt: [Inline] = [.cloze(Cloze(number: 1, content: [.text("ebb")]))]
        let package = try Tides.package([question(form, prompt: prompt, answer: [.paragraph([.text("Ebbe")])])])
        let id = Identity.notetype(deck: "tides", form: form, part: "notetype")
        #expect(try package.rows("SELECT mid FROM notes") == [["\(id)"]])
        let guid = Identity.guid(deck: "tides", page: "/tides/moon", question: "q", form: form)
        #expect(try package.rows("SELECT guid FROM notes") == [[guid]])
    }
}
