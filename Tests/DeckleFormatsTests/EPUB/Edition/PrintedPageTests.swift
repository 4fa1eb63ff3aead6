import Testing

@testable import DeckleFormats

/// What is read of a page of a book.
@Suite struct PrintedPageTests {
    private func halves(_ body: String) throws -> [PrintedHalf] {
        try PrintedPage(Array("<html><body>\(body)</body></html>".utf8)).halves
    }

    private func half(_ kind: PrintedHalf.Kind, _ texts: [PrintedHalf.Part: String]) -> PrintedHalf {
        var half = PrintedHalf(kind, anchor: "moon.why")
        for (part, text) in texts { half.add(text, to: part) }
        return half
    }

    @Test func aQuestionIsItsHeadingAndItsPromptWithoutNumbersAndLabels() throws {
        let page = try halves(
            """
            <section id="q-moon.why"><h2><b class="number">1.1</b> <span class="heading">Why <i>two</i>?</span></h2>\
            <p class="difficulty">hard</p><div class="prompt"><p>Say.</p><ul class="tasks"><li>☐ a</li></ul></div>\
            <div class="aside hint"><p class="label">Hint</p><p>The moon.</p></div><a>Answer</a></section>
            """
        )
        let expected = half(
            .question,
            [.heading: "Why two?", .prompt: "Say.", .options: "☐ a", .asides: "The moon."]
        )
        #expect(page == [expected])
        #expect(page.first?.title == "Why two?")
    }

    @Test func anAnswerMayStandInItsQuestion() throws {
        let answer = """
            <div id="a-moon.why"><h2>Why?</h2><div class="text"><div class="solution">Two, not one.</div><p>It pulls.</p>\
            <p class="takeaway"><b class="label">Rule:</b> pull</p><p class="to-question">Question</p></div></div>
            """
        let expected = half(.answer, [.solution: "Two, not one.", .answer: "It pulls.", .takeaway: " pull"])
        #expect(try halves(answer) == [expected])
        let question = "<section id=\"q-moon.why\"><span class=\"heading\">Why?</span>\(answer)</section>"
        #expect(try halves(question) == [expected, half(.question, [.heading: "Why?"])])
    }

    @Test func footnotesOfAQuestionAreNoQuestions() throws {
        let note = "<section id=\"q-moon.why\"><div class=\"prompt\"><p id=\"q-moon.why-fn-1\">See.</p></div></section>"
        #expect(try halves(note) == [half(.question, [.prompt: "See."])])
    }

    @Test func picturesCountByNameAndWords() throws {
        let image =
            "<section id=\"a-moon.why\"><div class=\"text\"><img src=\"../img/a-1.png\" alt=\"Tide\"/></div></section>"
        #expect(try halves(image) == [half(.answer, [.answer: "a-1.pngTide"])])
    }

    @Test func whereAPageBreaksWordsIsNoDifference() {
        let broken = half(.answer, [.answer: "A high\u{AD}water\n mark"]),
            whole = half(.answer, [.answer: "A highwater mark"])
        #expect(broken.digest(.answer) == whole.digest(.answer))
        #expect(half(.answer, [.answer: " \n"]).digest(.answer) == nil)
    }

    @Test func anAnswerThatHoldsTheOptionsSaysSo() throws {
        let answer =
            "<section id=\"a-moon.why\"><div class=\"text\"><ul class=\"tasks\"><li>☑ a</li></ul></div></section>"
        #expect(try halves(answer).map(\.repeatsOptions) == [true])
    }
}
