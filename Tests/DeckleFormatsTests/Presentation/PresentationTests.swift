import DeckleCore
import DeckleTestSupport
import DeckleText
import Testing

@testable import DeckleFormats

@Suite struct PresentationTests {
    private let gap = Question(
        id: "gap",
        prompt: Passage([
            .paragraph([.text("Low water is "), .cloze(Cloze(number: 1, content: [.text("ebb")], hint: "3 letters"))]),
            .paragraph([.text("Say it.")]),
        ]),
        answer: Passage([.paragraph([.text("One.")]), .paragraph([.text("Two.")]), .paragraph([.text("Three.")])]),
        form: .cloze
    )

    private let choice = Question(
        id: "a b",
        prompt: Passage([
            .paragraph([.text("Which?")]),
            .list(
                List(items: [
                    ListItem(isDone: true, content: [.paragraph([.strong([.text("this")])])]),
                    ListItem(isDone: false, content: [.paragraph([.text("that")])]),
                ])
            ),
        ]),
        answer: Passage([]),
        takeaway: Takeaway(label: " ", content: [.text("this")]),
        difficulty: .other("odd"),
        form: .choice,
        language: "ar_EG-u-nu-latn"
    )

    private var deck: Deck {
        let outlines = [QuestionOutline(id: "gap", difficulty: .hard), QuestionOutline(id: "a b", difficulty: .easy)]
        let updated = Timestamp(iso8601: "2024-03-05")
        let page = PageOutline(id: "/p/q", title: " ", difficulty: .easy, updated: updated, questions: outlines)
        return Deck(
            id: "tides",
            title: "",
            summary: " ",
            language: "not a tag",
            site: "https://example.org",
            topics: [
                Topic(id: "t", title: "Tides", pages: [PageOutline(id: "/first", title: "First")]),
                Topic(id: "", title: " ", pages: [page]),
            ]
        )
    }

    private var labels: Labels {
        Labels(entries: [
            "questions": ["one": "{n} question", "other": "{n} questions"], "part-number": ["other": "Part {n}"],
            "answer-to-question": ["other": "To {n}"], "back-to-question-number": ["other": "Back to {n}"],
            "gap": ["other": "[{n}]"], "easy": ["other": "light"],
        ])
    }

    private func page(_ disclosure: Disclosure, _ questions: [Question]? = nil) throws -> PageView {
        var theme = Theme.bare
        theme.labels = labels
        let page = Page(
            outline: deck.topics[1].pages[0],
            index: PageIndex(topic: 1, page: 0, running: 1, firstQuestion: 5),
            questions: questions ?? [gap, choice]
        )
        let job = ExportJob(deck: deck, theme: theme)
        return switch disclosure {
        case .concealed: try Presentation.book(job).pageView(page)
        case .open: try Presentation.sheet(job, disclosure: .open, measure: .unbounded).pageView(page)
        }
    }

    @Test func pagesComeFromSomewhereWhereTheyHaveAPathOrTheSiteIsKnown() {
        let path = PageOutline(id: "/tides/ebb", title: "Ebb"), name = PageOutline(id: "ebb", title: "Ebb")
        #expect(PageSource(path, site: nil)?.path == "/tides/ebb")
        #expect(PageSource(name, site: nil) == nil)
        #expect(PageSource(name, site: "https://example.org")?.address == "https://example.org/ebb")
    }

    @Test func optionsInTheAnswerAreShownBeforeItWithoutTheirMarks() throws {
        var question = choice
        question.answer.blocks = [question.prompt.blocks[1], .paragraph([.text("Because.")])]
        question.prompt.blocks.removeLast()
        let book = try page(.concealed, [question]).questions[0].content
        #expect(book.heading.text == #"<bdi dir="ltr">Which?</bdi>"#)
        #expect(
            book.prompt.text.contains(#"☐ <bdi dir="ltr"><strong>this</strong>"#) && !book.prompt.text.contains("☑")
        )
        #expect(book.solution == nil && book.answerOpening.text.contains(#"☑ <bdi dir="ltr"><strong>this</strong>"#))
        let sheet = try page(.open, [question]).questions[0].content
        #expect(
            sheet.prompt.text.isEmpty && sheet.answerOpening.text.contains(#"☑ <bdi dir="ltr"><strong>this</strong>"#)
        )
        #expect(book.options.map(\.isRight) == [true, false] && sheet.options.map(\.isRight) == [true, false])
    }

    @Test func aDeckIsToldWithWhatItHas() throws {
        let view = try Presentation.book(ExportJob(deck: deck, theme: .bare)).deckView()
        #expect(view.title == "tides" && view.summary == nil && view.author == nil && view.language == "en")
        #expect(view.published == nil && view.updated == "2024-03-05")
        #expect(view.topics.map(\.title) == ["Tides", nil])
        #expect(view.topics.flatMap(\.pages).map(\.title) == ["First", "/p/q"])
        #expect(view.topics.flatMap(\.pages).map(\.address) == ["ch01.xhtml", "ch02.xhtml"])
    }

    @Test func aPageIsToldWithItsPlaceAndCounts() throws {
        let view = try page(.open)
        #expect(view.number == 2 && view.title == "/p/q" && view.topic == nil && view.updated == "2024-03-05")
        #expect(view.source?.path == "/p/q" && view.source?.address == "https://example.org/p/q")
        #expect(view.difficulty?.name == "light")
        #expect(view.counts?.questions == "2 questions")
        #expect(view.counts?.levels.map(\.name) == ["light", "hard"])
        #expect(view.counts?.levels.map(\.isFirst) == [true, false])
    }

    @Test func aQuestionIsToldWithItsNamesAndNumbers() throws {
        let view = try page(.open).questions[1]
        #expect(view.anchors.question == "q-p.q.a_20b" && view.anchors.answer == "a-p.q.a_20b")
        #expect(view.key == "/p/q#a b" && view.number == 7 && view.sectionNumber == "2.2")
        #expect(view.answerLabel == "To 2.2" && view.backLabel == "Back to 2.2")
        #expect(view.difficulty?.name == "odd" && view.language == "ar-EG")
        #expect(view.content.takeaway?.label == "takeaway")
    }

    @Test func anAnswerIsToldInItsFirstBlockAndTheOthers() throws {
        let content = try page(.open).questions[0].content
        #expect(content.answerOpening.text == "<p>One.</p>")
        #expect(content.answerRest.text == "<p>Two.</p>\n<p>Three.</p>")
    }

    @Test func anOpenPromptHidesNothing() throws {
        let content = try page(.open).questions[0].content
        #expect(content.heading.text == #"Low water is <span class="cloze" title="3 letters">ebb</span>"#)
        #expect(content.prompt.text == "<p>Say it.</p>")
        #expect(content.solution == nil)
        #expect(content.title == "Low water is ebb Say it.")
    }

    @Test func aConcealedPromptHasGapsAndASolution() throws {
        let content = try page(.concealed).questions[0].content
        #expect(content.heading.text == "Low water is [3 letters]")
        #expect(content.title == "Low water is [3 letters] Say it.")
        #expect(
            content.solution?.text
                == #"<p>Low water is <span class="cloze" title="3 letters">ebb</span></p>"# + "\n<p>Say it.</p>"
        )
    }

    @Test func aFormulaHasGapsThatAreSetAsWords() throws {
        var question = gap
        question.prompt = Passage([.paragraph([.text("Then "), .maths("x^{{c1::2::how much?}} = 4")])])
        let book = try page(.concealed, [question]).questions[0].content
        #expect(book.title == "Then x^[how much?] = 4")
        #expect(book.heading.text.contains("<msup><mi>x</mi><mtext>[how\u{A0}much?]</mtext></msup>"))
        #expect(!book.heading.text.contains("<mn>2</mn>") && !book.heading.text.contains("2"))
        #expect(book.solution?.text.contains("<msup><mi>x</mi><mn>2</mn></msup>") == true)
        let sheet = try page(.open, [question]).questions[0].content
        #expect(sheet.heading.text.contains("<msup><mi>x</mi><mn>2</mn></msup>") && sheet.solution == nil)
    }

    @Test func theOptionsOfAChoiceAreToldApart() throws {
        let options = try page(.concealed).questions[1].content.options
        #expect(options.map(\.text.text) == [#"<p dir="ltr"><strong>this</strong></p>"#, #"<p dir="ltr">that</p>"#])
        #expect(options.map(\.isRight) == [true, false])
    }
}
