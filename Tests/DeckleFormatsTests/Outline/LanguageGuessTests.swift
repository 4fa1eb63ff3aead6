import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct LanguageGuessTests {
    private func guess(_ prompts: [String]) -> String? {
        var guess = LanguageGuess()
        for prompt in prompts { guess.add(prompt) }
        return guess.language
    }

    @Test(arguments: [
        ("هل Python؟", "ar"), ("پایتون چیست و کجا به کار می‌رود؟", "fa"), ("پائتھن کیا ہے؟", "ur"),
        ("מה זה Docker?", "he"),
        ("Что такое FastAPI?", "ru"), ("Як працює їжа?", "uk"), ("Што ўмее мова?", "be"), ("Шта је љубав?", "sr"),
        ("Какво е ъгъл?", "bg"), ("Τι είναι η Python;", "el"), ("पायथन क्या है?", "hi"), ("ภาษาไพทอนคืออะไร", "th"),
        ("Python のデコレータとは？", "ja"), ("平均値とは何ですか？", "ja"), ("什么是闭包？", "zh"), ("React 的 useEffect 有什么用？", "zh"),
        ("파이썬이란 무엇인가요?", "ko"), ("漢字와 한글의 차이는?", "ko"), ("რა არის Python?", "ka"), ("Ի՞նչ է Python-ը", "hy"),
        ("পাইথন কী?", "bn"), ("பைத்தான் என்றால் என்ன?", "ta"), ("ምንድን ነው?", "am"), ("តើអ្វីជាភាសា?", "km"),
    ])
    func lettersTell(prompt: String, language: String) {
        #expect(guess([prompt]) == language)
    }

    @Test(arguments: [
        ["What is a closure?"], ["Was heißt „Übung“?"], ["What does 你好 mean?"], ["Which one is Greek: α or a?"],
        ["`привет` in code?"], ["42?"], [""], [],
    ])
    func latinLettersTellNothing(prompts: [String]) {
        #expect(guess(prompts) == nil)
    }

    @Test func mostPromptsDecide() {
        #expect(guess(["Что это?", "Как это?", "What is it?"]) == "ru")
        #expect(guess(["Что это?", "How is it?", "What is it?"]) == nil)
        #expect(guess(["Что это?", "What is it?"]) == nil)
    }

    private func deck(prompt: String, more: [Property] = [], page: String = "") throws -> (
        deck: Deck, log: [Diagnostic]
    ) {
        let hub: Value = ["slug": "h", "title": "H", "questions": [["id": "a", "q": .string(prompt), "a": "1"]]]
        let members = [Property("data", ["h": hub])]
        guard case .object(let facts) = hub else { throw Failure([]) }
        let payload: Value = more.isEmpty ? .object(members) : ["data": ["h": .object(more + facts)]]
        let text = page + String(decoding: Payload.bytes(payload), as: UTF8.self)
        var log: [Diagnostic] = []
        let manuscripts = try NuxtReader().read(Source(name: "h", bytes: SourceBytes(text.utf8)), log: &log)
        return (try #require(manuscripts.first).deck, log.filter { $0.code.name.hasPrefix("deck.language") })
    }

    @Test func aDeckWithoutALanguageIsOfItsLetters() throws {
        let (deck, log) = try deck(prompt: "هل هو كذلك؟")
        #expect(deck.language == "ar" && deck.direction == .rightToLeft)
        #expect(log.map(\.code) == [.deckLanguageGuessed])
        #expect(log.first?.hint?.contains("--lang") == true)
        #expect(try self.deck(prompt: "Is it so?").deck.language == "en")
        #expect(try self.deck(prompt: "Is it so?").log.isEmpty)
    }

    @Test func aLanguageThatIsNamedStands() throws {
        let (deck, log) = try deck(prompt: "هل هو كذلك؟", more: [Property("language", "en")])
        #expect(deck.language == "en" && deck.direction == .leftToRight && log.isEmpty)
    }

    @Test(arguments: [("en-US", true), ("ru", false), ("de", false)])
    func aPageTaggedAsEnglishIsDoubted(tag: String, isDoubted: Bool) throws {
        let (deck, log) = try deck(prompt: "Так ли это?", page: "<html lang=\(tag)><script id=__NUXT_DATA__>")
        #expect(deck.language == tag)
        #expect(log.map(\.code) == (isDoubted ? [.deckLanguageDoubtful] : []))
    }

    @Test func theInterchangeFormIsReadInTheSameWay() throws {
        let text = """
            {"deckle":{"schema":1},"id":"d","title":"D","topics":[{"id":"t","title":"T","pages":[{"id":"/p","title":"P",\
            "questions":[{"id":"q","prompt":{"blocks":[{"type":"paragraph","content":[{"type":"text","text":"מה?"}]}]},\
            "answer":{"blocks":[{"type":"rule"}]}}]}]}]}
            """
        var log: [Diagnostic] = []
        let source = Source(name: "d.json", bytes: SourceBytes(text.utf8))
        let deck = try #require(try JSONReader().read(source, log: &log).first).deck
        #expect(deck.language == "he" && deck.direction == .rightToLeft)
        #expect(log.map(\.code) == [.deckLanguageGuessed])
    }
}
