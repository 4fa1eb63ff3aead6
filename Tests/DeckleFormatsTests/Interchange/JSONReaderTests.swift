import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

private func source(_ text: String) -> Source {
    Source(name: "deck.json", bytes: SourceBytes(Array(text.utf8)))
}

/// A deck of one question, with `answer` for the blocks of its answer.
private func deck(answer: String = #"[{"type":"rule"}]"#, more: String = "") -> String {
    let question = #"{"id":"q","prompt":{"blocks":[{"type":"rule"}]},"answer":{"blocks":\#(answer)}\#(more)}"#
    return #"{"deckle":{"schema":1},"id":"d","title":"D","topics":[{"id":"t","title":"T","pages":["#
        + #"{"id":"/p","title":"P","questions":[\#(question)]}]}]}"#
}

private func failure(_ text: String) -> Diagnostic? {
    var log: [Diagnostic] = []
    do {
        _ = try JSONReader().read(source(text), log: &log)
        return nil
    } catch {
        return (error as? Failure)?.diagnostics.first
    }
}

@Suite struct JSONReaderTests {
    @Test(arguments: [
        (#"{"deckle":{"schema":1}}"#, Recognition.certain), ("\n { \"deckle\" :\t{}}", .certain),
        (#"{"deck":1}"#, .foreign), ("", .foreign), ("[1]", .foreign), (#"{"a":"deckle":"#, .foreign),
    ])
    func recognizesItsOwn(text: String, expected: Recognition) {
        #expect(JSONReader().recognizes(source(text)) == expected)
    }

    @Test(arguments: 1...40)
    func readsWhatWasWritten(seed: UInt64) throws {
        var maker = RandomDeck(seed: seed)
        let (deck, pages) = maker.deck()
        let text = try interchange(deck, pages: pages)
        var log: [Diagnostic] = []
        let manuscript = try #require(try JSONReader().read(source(text), log: &log).first)
        #expect(log.isEmpty, "seed \(seed)")
        #expect(manuscript.deck == deck, "seed \(seed)")
        for page in pages {
            var read = try manuscript.pages.page(page.outline, at: page.index, log: &log)
            for index in read.questions.indices { read.questions[index].origin = nil }
            #expect(read == page, "seed \(seed), page \(page.outline.id)")
        }
        #expect(try interchange(manuscript.deck, pages: pages) == text, "seed \(seed)")
    }

    @Test func pagesHandOutWhatTheirOutlineLists() throws {
        var log: [Diagnostic] = []
        let manuscript = try #require(try JSONReader().read(source(deck()), log: &log).first)
        var outline = try #require(manuscript.deck.topics.first?.pages.first)
        let index = PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0)
        let question = try #require(try manuscript.pages.page(outline, at: index, log: &log).questions.first)
        #expect(question.origin == Place(file: "deck.json", pointer: "/topics/0/pages/0/questions/0"))
        outline.questions = []
        #expect(try manuscript.pages.page(outline, at: index, log: &log).questions.isEmpty)
        outline.handle = 7
        #expect(try manuscript.pages.page(outline, at: index, log: &log).questions.isEmpty)
    }

    @Test func leavesOutWhatCannotBeUsed() throws {
        let good = #"{"id":"a","prompt":{"blocks":[{"type":"rule"}]},"answer":{"blocks":[{"type":"rule"}]}}"#
        let questions = [
            good, good, good.replacing("\"a\"", with: "\"\""),
            good.replacing(#""prompt":{"blocks":[{"type":"rule"}]"#, with: #""prompt":{"blocks":[]"#),
            good.replacing(#""id":"a","#, with: #""id":"b","#).replacing(
                #""answer":{"blocks":[{"type":"rule"}]"#,
                with: #""answer":{"blocks":[]"#
            ),
        ]
        let text =
            #"{"deckle":{"schema":1},"id":"d","title":"D","topics":[{"id":"t","title":"T","pages":["#
            + #"{"id":"/p","title":"P","questions":[\#(questions.joined(separator: ","))]}]}]}"#
        var log: [Diagnostic] = []
        let manuscript = try #require(try JSONReader().read(source(text), log: &log).first)
        #expect(manuscript.deck.questionCount == 1)
        #expect(log.map(\.code) == ["question.doubled", "question.no-id", "question.no-prompt", "question.no-answer"])
        #expect(log.map { $0.place?.pointer } == (1...4).map { "/topics/0/pages/0/questions/\($0)" })
    }

    private static let answer = "/topics/0/pages/0/questions/0/answer/blocks"

    @Test(arguments: [
        (#"[{"type":"rules"}]"#, "json.unknown-type", "/0/type", "did you mean \"rule\"?"),
        (#"[{"type":"paragraph","content":[{"type":"bold"}]}]"#, "json.unknown-type", "/0/content/0/type", nil),
        (#"[{"content":[]}]"#, "json.missing-key", "/0", nil),
        (#"[{"type":"paragraph"}]"#, "json.missing-key", "/0", nil),
        (#"["text"]"#, "json.wrong-kind", "/0", nil), (#"{"a":1}"#, "json.wrong-kind", "", nil),
        (#"[{"type":"heading","level":"1","content":[]}]"#, "json.wrong-kind", "/0/level", nil),
        (#"[{"type":"heading","level":7,"content":[]}]"#, "json.bad-value", "/0/level", nil),
        (#"[{"type":"code","text":"","marked":[[3,1]]}]"#, "json.bad-value", "/0/marked/0", "write [2, 4]"),
        (#"[{"type":"table","alignments":["left"],"head":[[]],"rows":[[[],[]]]}]"#, "json.bad-value", "/0/rows/0", nil),
        (
            #"[{"type":"table","alignments":["lefty"],"head":[[]],"rows":[]}]"#, "json.bad-value", "/0/alignments/0",
            "did you mean \"left\"?"
        ),
        (#"[{"type":"list","start":99999999999999999999,"items":[]}]"#, "json.wrong-kind", "/0/start", nil),
    ])
    func saysWhatIsWrongWhere(answer: String, code: String, pointer: String, hint: String?) throws {
        let diagnostic = try #require(failure(deck(answer: answer)))
        #expect(diagnostic.code.name == code)
        #expect(diagnostic.place?.pointer == Self.answer + pointer)
        #expect(diagnostic.place?.line == 1)
        #expect(diagnostic.place?.excerpt != nil)
        #expect(diagnostic.hint != nil)
        if let hint { #expect(diagnostic.hint == hint) }
    }

    @Test(arguments: [
        ("", "json.truncated"), ("{", "json.truncated"), ("[]", "json.wrong-kind"), ("{}", "json.missing-key"),
        (#"{"deckle":{"schema":2}}"#, "json.unknown-schema"), (#"{"deckle":1}"#, "json.wrong-kind"),
        (deck(more: #","form":"riddle""#), "json.bad-value"), (deck(more: #","tags":"a""#), "json.wrong-kind"),
        (deck(more: #","asides":[{"kind":"hnt","blocks":[]}]"#), "json.bad-value"),
        (deck(more: #","extra":[]"#), "json.wrong-kind"), (deck() + "x", "json.trailing-text"),
    ])
    func refuses(text: String, code: String) {
        #expect(failure(text)?.code.name == code)
    }

    @Test func asidesThatStandAmongTheRestAreMarkdown() throws {
        var log: [Diagnostic] = []
        let more = #","extra":{"explanation":"So *it* is.","hint":[1],"seo":"x","note":"<!-- later -->"}"#
        let manuscript = try #require(try JSONReader().read(source(deck(more: more)), log: &log).first)
        let question = try #require(try manuscript.firstQuestions(log: &log).first)
        let blocks: [Block] = [.paragraph([.text("So "), .emphasis([.text("it")]), .text(" is.")])]
        #expect(question.asides == [Aside(.explanation, Passage(blocks, markdown: "So *it* is."))])
        #expect(question.extra == [Property("hint", .array([.integer(1)])), Property("seo", .string("x"))])
        #expect(log.map(\.code) == ["question.aside-no-text"] && log.map(\.place) == [question.origin])
    }

    @Test func saysWhichMembersMeanNothing() throws {
        let text = deck(more: #","takeway":{},"extra":{"odd":1}"#).replacing(
            #""title":"P","#,
            with: #""title":"P","icon":"x","#
        )
        var log: [Diagnostic] = []
        _ = try JSONReader().read(source(text), log: &log)
        #expect(log.map(\.code) == ["json.unknown-key", "json.unknown-key"])
        #expect(log.map(\.place?.pointer) == ["/topics/0/pages/0/icon", "/topics/0/pages/0/questions/0/takeway"])
        #expect(log.last?.hint == "did you mean \"takeaway\"?")
    }

    @Test func halvesOfCharactersAreTold() throws {
        let words =
            #"[{"type":"code","text":"\ud83d\ude00 \\ud800"},{"type":"code","text":"\ud83d."},{"type":"code","text":"\ude00"}]"#
        var log: [Diagnostic] = []
        let manuscript = try #require(try JSONReader().read(source(deck(answer: words)), log: &log).first)
        #expect(log.map(\.code) == ["payload.lone-surrogate"])
        #expect(log.first?.place?.pointer == Self.answer + "/1/text")
        #expect(log.first?.message.hasSuffix("; 2 texts hold one, the first stands here") == true)
        let index = PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0)
        let page = try manuscript.pages.page(manuscript.deck.topics[0].pages[0], at: index, log: &log)
        #expect(
            page.questions.first?.answer.blocks
                == ["😀 \\ud800", "\u{FFFD}.", "\u{FFFD}"].map { .code(CodeBlock(text: $0)) }
        )
    }

    @Test func boundsNesting() {
        let depth = 5000
        let opening = String(repeating: #"{"type":"quote","content":["#, count: depth)
        let answer = "[" + opening + String(repeating: "]}", count: depth) + "]"
        #expect(failure(deck(answer: answer))?.code == "json.too-deep")
    }

    @Test func pointsIntoTakeaways() {
        let text = deck(more: #","takeaway":{"label":"x","content":[{"type":"a/b~c"}]}"#)
        #expect(failure(text)?.place?.pointer == "/topics/0/pages/0/questions/0/takeaway/content/0/type")
    }
}
