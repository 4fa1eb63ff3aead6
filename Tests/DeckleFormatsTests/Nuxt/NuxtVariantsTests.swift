import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// Texts that are there in several languages.
@Suite struct NuxtVariantsTests {
    private static let list: Value = [
        [
            "question": ["en": "What falls?", "de": "Was sinkt?"], "answer": ["en": "The ebb.", "de": "Die Ebbe."],
            "hint": ["en": "The sea.", "de": "Das Meer."],
        ],
        ["question": ["en": "And rises?", "de": nil], "answer": ["en": "The flood.", "de": "Die Flut."]],
    ]

    private func read(
        _ hub: [Property],
        lang: String? = nil
    ) throws -> (deck: Deck, questions: [Question], log: [Diagnostic]) {
        var log: [Diagnostic] = []
        let hub: Value = .object(
            [Property("slug", "sea"), Property("title", "Sea"), Property("questions", Self.list)] + hub
        )
        let wishes = ReadingWishes(language: lang)
        let source = Payload.source(["data": ["h": hub]])
        let manuscript = try #require(try NuxtReader().read(source, wishes: wishes, log: &log).first)
        let questions = try manuscript.firstQuestions(log: &log)
        return (manuscript.deck, questions, log.filter { ![.deckNoDate, .nuxtListsTaken].contains($0.code) })
    }

    @Test func theFirstLanguageIsTaken() throws {
        let (deck, questions, log) = try read([])
        #expect(deck.language == "en")
        #expect(questions.map(\.prompt.markdown) == ["What falls?", "And rises?"])
        #expect(questions.map(\.answer.markdown) == ["The ebb.", "The flood."])
        #expect(questions[0].asides.map(\.content.markdown) == ["The sea."])
        #expect(questions.map(\.extra) == [[], []] && questions.map(\.language) == [nil, nil])
        #expect(log.map(\.code) == [.deckOtherLanguages, .questionIDFromPrompt])
        #expect(
            log.first?.message == "the texts are there in several languages; en is taken, and not de"
                && log.first?.hint == "--lang de takes another"
        )
    }

    @Test(arguments: [("de", nil), ("de-AT", nil), (nil, "de")] as [(String?, String?)])
    func theLanguageOfTheUserOrTheDeckIsTaken(lang: String?, own: String?) throws {
        let (deck, questions, log) = try read(own.map { [Property("language", .string($0))] } ?? [], lang: lang)
        #expect(deck.language == "de")
        #expect(questions.map(\.prompt.markdown) == ["Was sinkt?", "And rises?"])
        #expect(questions.map(\.answer.markdown) == ["Die Ebbe.", "Die Flut."])
        #expect(questions.map(\.language) == [nil, "en"])
        let missing = log.filter { $0.code == "question.other-language" }
        #expect(
            missing.map(\.message) == ["\"question\" is not there in the language of the deck; that in en is taken"]
        )
        #expect(missing.first?.place?.pointer == "/data/h/questions/1")
    }

    /// An id that followed the language would be another one in each.
    @Test func anIDIsMadeOfTheFirstLanguage() throws {
        #expect(try read([]).questions.map(\.id) == ["what-falls", "and-rises"])
        #expect(try read([], lang: "de").questions.map(\.id) == ["what-falls", "and-rises"])
    }

    @Test func aLanguageThatIsNotThereIsAnError() {
        let failure = #expect(throws: Failure.self) { try read([], lang: "fr") }
        #expect(failure?.diagnostics.map(\.code) == [.usageNoLanguage])
        #expect(failure?.diagnostics.first?.hint == "the languages are en, de")
    }

    @Test func titlesFollowTheLanguage() throws {
        let page: Value = [
            "path": "/sea", "title": ["en": "The sea", "de": "Das Meer"], "summary": ["en": "S", "de": "Z"],
            "questions": Self.list,
        ]
        let hub: Value = [
            "framework": ["slug": "sea"], "topics": [["slug": "t", "name": ["en": "Water", "de": "Wasser"]]],
            "qa": [page],
        ]
        var log: [Diagnostic] = []
        let wishes = ReadingWishes(language: "de")
        let deck = try #require(
            try NuxtReader().read(Payload.source(["data": ["h": hub]]), wishes: wishes, log: &log).first
        ).deck
        #expect(deck.topics[0].pages.map(\.title) == ["Das Meer"] && deck.topics[0].pages.map(\.summary) == ["Z"])
        #expect(!log.contains { $0.code == .nuxtTopicLeftOut })
    }

    @Test func optionsFollowTheLanguage() throws {
        let quiz: Value = [
            "id": "a", "question": ["en": "Which?", "de": "Welches?"], "correct": 1,
            "options": [["en": "one", "de": "eins"], ["en": "two", "de": "zwei"]],
        ]
        var log: [Diagnostic] = []
        let source = Payload.source(["data": ["h": ["slug": "h", "questions": [quiz]]]])
        let manuscript = try #require(
            try NuxtReader().read(source, wishes: ReadingWishes(language: "de"), log: &log).first
        )
        #expect(try manuscript.firstQuestions(log: &log).map(\.answer.markdown) == ["- [ ] eins\n- [x] zwei"])
    }

    @Test(arguments: [["en": "x", "other": "y"], ["en": ["x"]], ["question": "x"], [:]] as [Value])
    func whatAreNoLanguages(text: Value) throws {
        let source = Payload.source(["data": ["l": [["id": "a", "q": text, "front": "F?", "a": "Yes."]]]])
        var log: [Diagnostic] = []
        let manuscript = try #require(try NuxtReader().read(source, log: &log).first)
        #expect(try manuscript.firstQuestions(log: &log).map(\.prompt.markdown) == ["F?"])
    }
}
