import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// A footnote has one number wherever its marks stand, and mark and note lead to each other within a file.
@Suite struct FootnoteTests {
    private var question: Question {
        var question = Tides.question()
        question.prompt = Passage([
            .paragraph([.text("What is it"), .footnoteMark(label: "why"), .text("?")]),
            .paragraph([.text("Say"), .footnoteMark(label: "how"), .footnoteMark(label: "why")]),
            .footnote(label: "how", content: [.paragraph([.text("in short")])]),
            .footnote(label: "why", content: [.paragraph([.text("a note")])]),
        ])
        question.answer = Passage([
            .list(List(items: [ListItem(content: [.paragraph([.text("a"), .footnoteMark(label: "1")])])])),
            .footnote(label: "2", content: [.paragraph([.text("for the takeaway")])]),
            .footnote(label: "1", content: [.paragraph([.text("for the answer")])]),
        ])
        question.takeaway = Takeaway(label: "So", content: [.text("x"), .footnoteMark(label: "2")])
        return question
    }

    private func content(_ disclosure: Disclosure) throws -> QuestionContent {
        let deck = Tides.deck([question])
        let page = Tides.pages(of: deck, [question])[0]
        let job = ExportJob(deck: deck, theme: .bare)
        let presentation: Presentation =
            switch disclosure {
            case .concealed: try .book(job)
            case .open: try .sheet(job, disclosure: .open, measure: .unbounded)
            }
        return try presentation.pageView(page).questions[0].content
    }

    @Test func aHeadingAndTheRestOfItsPromptShareTheirNotes() throws {
        let content = try content(.open)
        let id = "q-tides.moon.spring-tide_p_"
        #expect(
            content.heading.text
                == ##"What is it<sup><a href="#\##(id)fn-why" id="\##(id)ref-why" role="doc-noteref">1</a></sup>?"##
        )
        #expect(content.prompt.text.contains(##"id="\##(id)ref2-why" role="doc-noteref">1</a>"##))
        #expect(content.prompt.text.contains(##"<a href="#\##(id)ref-how" role="doc-backlink">2</a> in short"##))
        #expect(content.prompt.text.contains(##"<a href="#\##(id)ref-why" role="doc-backlink">1</a> a note"##))
    }

    @Test func thePromptThatIsRepeatedHasItsNotesUnderOtherNames() throws {
        let solution = try #require(try content(.concealed).solution).text
        #expect(solution.contains(##"<a href="#s-q-tides.moon.spring-tide-_fn-why""##))
        #expect(solution.contains(##"id="s-q-tides.moon.spring-tide-_fn-why""##))
    }

    @Test func theTitleOfAQuestionHasNoFootnotes() throws {
        #expect(try content(.open).title == "What is it? Say")
    }

    @Test func aTakeawayLeadsToItsNoteInTheAnswer() throws {
        let content = try content(.open)
        let id = "q-tides.moon.spring-tide_"
        #expect(
            content.takeaway?.text.text
                == ##"x<sup><a href="#\##(id)fn-2" id="\##(id)ref-2" role="doc-noteref">2</a></sup>"##
        )
        #expect(
            content.answerRest.text.contains(##"<a href="#\##(id)ref-2" role="doc-backlink">2</a> for the takeaway"##)
        )
    }

    @Test func fieldsOfACardShareTheirNotes() throws {
        let fields = try Tides.package([question]).fields()[0]
        #expect(fields[.question]?.contains(##"What is it<sup><a href="#q_fn-why" id="q_ref-why""##) == true)
        #expect(fields[.answer]?.contains(##"<a href="#a_ref-2" role="doc-backlink">2</a> for the takeaway"##) == true)
        #expect(
            fields[.takeaway]?.contains(##"x<sup><a href="#a_fn-2" id="a_ref-2" role="doc-noteref">2</a>"##) == true
        )
    }

    @Test func cellsOfATableAgreeOnNumbers() throws {
        let cells = try table([question], options: ("cells", "html"))
        #expect(cells.contains(##"What is it<sup><a href=""#a_fn-why"""##))
        #expect(cells.contains(##"So: x<sup><a href=""#a_fn-2"" id=""a_ref-2"" role=""doc-noteref"">2</a></sup>"##))
    }

    @Test func aMarkInALinkIsNoLinkAndNothingLeadsBackToIt() throws {
        let address = "https://a.example/x"
        let mark = Inline.footnoteMark(label: "1")
        let link = Inline.link(Link(target: address, content: [mark], destination: .address(address)))
        let blocks: [Block] = [.paragraph([link]), .footnote(label: "1", content: [.paragraph([.text("n")])])]
        let renderer = HTMLRenderer(dialect: Dialect(), headingBase: 1, idPrefix: "x") { $0.name }
        #expect(
            try renderer.render(blocks).text
                == #"<p><a href="https://a.example/x"><sup>1</sup></a></p>"# + "\n"
                + #"<div class="footnote" id="x_fn-1" role="doc-footnote"><p>1 n</p></div>"#
        )
    }
}
