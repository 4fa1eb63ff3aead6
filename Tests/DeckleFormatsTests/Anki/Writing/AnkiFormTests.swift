import DeckleCore
import DeckleTestSupport
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

    @Test func aClozeThatHidesNothingIsAnErrorAndLeftOut() throws {
        let package = try Tides.package([question(.cloze, prompt: [.text("Nothing")], answer: [])])
        let expected = Diagnostic.error(
            "apkg.cloze-without-deletion",
            "a cloze question hides nothing: Nothing",
            hint: "mark what to hide as {{c1::…}}, or give the question another form"
        )
        #expect(package.log == [expected])
        #expect(try package.rows("SELECT guid FROM notes") == [])
    }

    @Test func aNumberOfWhichAnkiMakesNoCardIsAnError() throws {
        let prompt = [1, 501].map { Inline.cloze(Cloze(number: $0, content: [.text("ebb")])) }
        let package = try Tides.package([question(.cloze, prompt: prompt, answer: [])])
        let expected = Diagnostic.error(
            "apkg.cloze-number",
            "Anki makes no card of the cloze number 501: ebbebb",
            hint: "take numbers from 1 to 500"
        )
        #expect(package.log == [expected])
        #expect(try package.rows("SELECT guid FROM notes") == [])
    }

    @Test func aClozeOfSeveralCardsIsOnEach() throws {
        let prompt: [Inline] = [.cloze(Cloze(numbers: [1, 3], content: [.text("ebb")], hint: "low"))]
        let code = CodeBlock(text: "f()", clozes: [CodeCloze(numbers: [2, 4], range: 0..<1)])
        let package = try Tides.package([question(.cloze, prompt: prompt, answer: [.code(code)])])
        #expect(try package.rows("SELECT ord FROM cards") == [["0"], ["1"], ["2"], ["3"]])
        let text = try #require(package.fields()[0][.question])
        #expect(text.contains("<p>{{c1,3::ebb::low}}</p>") && text.contains("{{c2,4::f}}()"))
    }

    @Test func theFirstLineOfATypedAnswerIsCompared() throws {
        let answer: [Block] = [
            .paragraph([
                .link(Link(target: "https://a.example", content: [.code("git stash")])), .footnoteMark(label: "1"),
            ]),
            .paragraph([.text("It keeps them.")]), .footnote(label: "1", content: [.paragraph([.text("A note.")])]),
        ]
        let package = try Tides.package([question(.typed, prompt: [.text("Away!")], answer: answer)])
        let fields = try package.fields()[0]
        #expect(fields[.spare3] == "git stash")
        #expect(
            fields[.answer]?.contains("<p>It keeps them.</p>") == true && fields[.answer]?.contains("A note.") == true
        )
        #expect(package.log == [])
    }

    @Test func aChoiceShowsItsItemsWithoutTheirMarks() throws {
        let list = List(items: [
            ListItem(isDone: true, content: [.paragraph([.text("Moon")])]),
            ListItem(isDone: false, content: [.paragraph([.text("Mars")])]),
        ])
        let fields = try Tides.package([question(.choice, prompt: [.text("Who?")], answer: [.list(list)])]).fields()[0]
        #expect(fields[.question]?.contains("<li>Moon</li>") == true)
        let answer = #"<ul class="tasks"><li class="done">☑ Moon</li>"# + "\n" + #"<li class="open">☒ Mars</li></ul>"#
        #expect(fields[.answer] == answer)
    }

    @Test func aTaskOfAnyOtherFormIsOpenNotWrong() throws {
        let list = List(items: [ListItem(isDone: false, content: [.paragraph([.text("Look up")])])])
        for form in Form.allCases where form != .choice {
            let prompt: [Inline] = [.text("What "), .cloze(Cloze(number: 1, content: [.text("next")]))]
            let fields = try Tides.package([question(form, prompt: prompt, answer: [.list(list)])]).fields()[0]
            #expect(fields.values.contains { $0.contains("☐ Look up") }, "\(form)")
        }
    }

    @Test func bracesOfTheTextNeverCloseACloze() throws {
        let content: [Inline] = [.text("{a:"), .maths("\\frac{{{c2::a}}}{b^{c}}"), .code("x}"), .text("}")]
        let prompt: [Inline] = [.cloze(Cloze(number: 1, content: content, hint: "so")), .text("!")]
        let answer: [Block] = [
            .maths("x^{{c3::2::power}}\\\\[2pt]"),
            .code(CodeBlock(text: "f({}) :: g", clozes: [CodeCloze(number: 4, range: 2..<4, hint: "braces")])),
        ]
        let package = try Tides.package([question(.cloze, prompt: prompt, answer: answer)])
        let text = try #require(package.fields()[0][.question]).split(separator: "\n").map(String.init)
        #expect(try package.rows("SELECT ord FROM cards") == [["0"], ["1"], ["2"], ["3"]])
        #expect(
            text[0] == #"<p>{{c1::{a:<span class="maths" dir="ltr">\(\frac{<!-- -->{{c2::a}}}{b^{c}<!-- -->}\)</span>"#
                + #"<code dir="ltr">x}</code>}::so}}!</p>"#
        )
        #expect(text[1] == #"<div class="maths" dir="ltr">\[x^{{c3::2::power}}\\<!-- -->[2pt]\]</div>"#)
        #expect(text[2].contains("f({{c4::{}::braces}}) <span>:</span>: g"))
    }

    @Test func clozesOutsideOfTheTextAreShown() throws {
        var question = question(.cloze, prompt: [.cloze(Cloze(number: 1, content: [.text("ebb")]))], answer: [])
        question.takeaway = Takeaway(label: "", content: [.cloze(Cloze(number: 2, content: [.text("flood")]))])
        let fields = try Tides.package([question]).fields()[0]
        #expect(fields[.takeaway] == "<span class=\"cloze\">flood</span>")
    }

    @Test func theSecondCardOfAnOptionalReversedQuestionIsAskedFor() throws {
        var asked = question(.optionalReversed, prompt: [.text("ebb")], answer: [.paragraph([.text("Ebbe")])])
        asked.extra = [Property("reverse", .bool(true))]
        var plain = asked
        plain.id = "plain"
        plain.extra = []
        let package = try Tides.package([asked, plain])
        #expect(try package.rows("SELECT ord FROM cards") == [["0"], ["1"], ["0"]])
        #expect(try package.fields().map { $0[.spare1] } == ["y", ""])
    }

    @Test func theOptionChangesOnlyQuestionsThatTheSourceGivesNoForm() throws {
        var kept = Tides.question("kept")
        kept.guid = "given"
        let questions = [kept, question(.choice, prompt: [.text("Who?")], answer: [])]
        let deck = Tides.deck(questions)
        let package = try Package(deck, pages: Tides.pages(of: deck, questions), options: [("kind", "typed")])
        let typed = Identity.guid(deck: "tides", page: "/tides/moon", question: "kept", form: .typed)
        let choice = Identity.guid(deck: "tides", page: "/tides/moon", question: "q", form: .choice)
        #expect(try package.rows("SELECT guid FROM notes") == [[typed], [choice]])
    }

    @Test func aChoiceWithoutARightAnswerIsAWarning() throws {
        let list = List(items: [ListItem(isDone: false, content: [.paragraph([.text("Mars")])])])
        let package = try Tides.package([question(.choice, prompt: [.text("Who?")], answer: [.list(list)])])
        #expect(package.log.map(\.code) == ["apkg.choice-without-right-answer"])
        #expect(package.log.map(\.severity) == [.warning])
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
