import DeckleCore
import Testing

@testable import DeckleFormats

/// What a card template may put into an attribute cannot leave it.
@Suite struct AnkiFieldTests {
    private let hostile = #"en" onfocus="alert(1)"#

    /// The fields without markup of their own, of a question whose every word is hostile.
    private func package() throws -> Package {
        var question = Tides.question(hostile)
        question.language = hostile
        question.difficulty = .other(hostile)
        var deck = Tides.deck([question])
        deck.topics[0].title = hostile
        deck.topics[0].pages[0].title = hostile
        deck.topics[0].pages[0].id = "/\(hostile)"
        return try Package(deck, pages: Tides.pages(of: deck, [question]))
    }

    @Test func fieldsOfPlainTextHoldNoQuotationMarks() throws {
        let fields = try package().fields()[0]
        let escaped = "en&quot; onfocus=&quot;alert(1)"
        #expect(fields[.topic] == escaped)
        #expect(fields[.page] == escaped)
        #expect(fields[.difficulty] == escaped)
        #expect(fields[.id] == "/\(escaped)#\(escaped)")
    }

    @Test(arguments: [
        ("en\" tabindex=\"0\"", ""), ("C", ""), ("pt_BR", "pt-BR"), ("de-x-\"", "de"), ("en\"\u{301}", ""),
    ])
    func aLanguageIsATagOrNothing(language: String, expected: String) throws {
        var question = Tides.question()
        question.language = language
        #expect(try Tides.package([question]).fields()[0][.language] == expected)
        #expect(try Tides.package([Tides.question()], language: language).fields()[0][.language] == expected)
    }

    @Test func anIdentityWithQuotationMarksIsFoundAgain() throws {
        var edition = Edition([#"/moon#"spring""#: "When?"])
        let before = try edition.package()
        edition.questions[0].question.answer = Passage([.paragraph([.text("At full moon.")])])
        let after = try edition.package(after: before)
        #expect(after.news == [#"changed /moon#"spring""#])
        #expect(try after.guids() == before.guids())
    }

    @Test func theWordsBeforeATakeawayAreText() throws {
        var question = Tides.question()
        question.takeaway = Takeaway(label: "[sound:a] [LaTeX]", content: [.text("\\(x\\)")])
        #expect(
            try Tides.package([question]).fields()[0][.takeaway]
                == #"<span class="label"><span>[</span>sound:a] <span>[</span>LaTeX]</span> <span>\</span>(x\)"#
        )
    }

    @Test func aSearchLooksForWhatIsStored() {
        #expect(AnkiSearch.note(identity: "/a#\"b\" [sound:c]") == #""Id:/a#&quot;b&quot; <span>[</span>sound\:c]""#)
    }
}
