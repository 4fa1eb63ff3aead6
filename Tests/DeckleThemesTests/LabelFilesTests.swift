import DeckleCore
import Testing

@testable import DeckleThemes

/// Every label is there in every language, in all forms that the language has.
@Suite struct LabelFilesTests {
    static let languages = [
        "ar", "de", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "uk", "zh-Hans",
        "zh-Hant",
    ]

    private func file(_ language: String) throws -> LabelFile {
        let files = try #require(EmbeddedTree().files(ofTheme: ThemeLibrary.root))
        let path = "strings/\(language).yml"
        return try LabelFile(try #require(files[path]).document(path: path))
    }

    @Test func theseAreTheLanguages() throws {
        let files = try #require(EmbeddedTree().files(ofTheme: ThemeLibrary.root)).keys
        #expect(files.filter { $0.hasPrefix("strings/") }.sorted() == Self.languages.map { "strings/\($0).yml" })
    }

    @Test(arguments: languages)
    func everyLabelIsThere(language: String) throws {
        let labels = try file(language).entries, english = try file("en").entries
        #expect(labels.keys.sorted() == english.keys.sorted())
        let mayBeEmpty = ["page-number-before", "page-number-after", "colon-gap"]
        for (key, forms) in labels where !mayBeEmpty.contains(key) {
            #expect(forms.values.allSatisfy { $0.contains { !$0.isWhitespace } }, "\(key)")
        }
    }

    /// A label has all forms of its language, or none where it has none in English.
    @Test(arguments: languages)
    func everyPluralFormIsThere(language: String) throws {
        let english = try file("en").entries
        let categories = Set(PluralRule(language: language).categories.map(\.rawValue))
        for (key, forms) in try file(language).entries where forms.count > 1 || english[key, default: [:]].count > 1 {
            #expect(Set(forms.keys) == categories, "\(key)")
        }
    }

    /// A form for exactly one number may say the number in words.
    @Test(arguments: languages)
    func whatIsFilledInIsWhatEnglishFillsIn(language: String) throws {
        let english = try file("en").entries
        let inWords = ["ar": ["zero", "one", "two"], "he": ["one", "two"]][language] ?? []
        for (key, forms) in try file(language).entries {
            let expected = Set(english[key]?["other"].map(places) ?? [])
            for (form, text) in forms where !inWords.contains(form) {
                #expect(Set(places(text)) == expected, "\(key) \(form)")
            }
            for text in forms.values {
                #expect(text.filter { "{}".contains($0) }.count == 2 * places(text).count)
            }
        }
    }

    /// What is filled in, such as `{n}`.
    private func places(_ text: String) -> [String] { text.matches(of: /\{[a-z]+\}/).map { String($0.output) } }

    /// What looks like English in another script was forgotten.
    @Test(arguments: ["ar", "he", "hi", "ja", "ko", "ru", "uk", "zh-Hans", "zh-Hant"])
    func otherScriptsHoldNoEnglish(language: String) throws {
        for (key, forms) in try file(language).entries {
            for text in forms.values {
                let own = places(text).reduce(text) { $0.replacing($1, with: "") }.replacing("Anki", with: "")
                #expect(!own.contains { $0.isASCII && $0.isLetter }, "\(key): \(text)")
            }
        }
    }

    @Test(arguments: languages)
    func everyLanguageHasWordsForTakeaways(language: String) throws {
        let file = try file(language)
        #expect(file.takeawayWords.count >= 4)
        #expect(Set(file.takeawayWords).count == file.takeawayWords.count)
        #expect(file.takeawayWords.contains(file.entries["takeaway"]?["other"] ?? ""))
    }

    @Test(arguments: [
        ("en", 1, "1 question"), ("de", 2, "2 Fragen"), ("es", 1_000_000, "1000000 de preguntas"),
        ("fr", 0, "0 question"),
        ("fr", 2, "2 questions"), ("it", 1, "1 domanda"), ("pt-BR", 0, "0 pergunta"), ("pt-PT", 0, "0 perguntas"),
        ("nl", 3, "3 vragen"), ("pl", 22, "22 pytania"), ("pl", 25, "25 pytań"), ("uk", 21, "21 питання"),
        ("ru", 21, "21 вопрос"), ("ru", 344, "344 вопроса"), ("ru", 11, "11 вопросов"), ("tr", 5, "5 soru"),
        ("ar", 2, "سؤالان"), ("ar", 7, "7 أسئلة"), ("ar", 344, "344 سؤالًا"), ("ar", 100, "100 سؤال"),
        ("he", 2, "שתי שאלות"),
        ("iw", 344, "344 שאלות"), ("hi", 1, "1 प्रश्न"), ("zh", 7, "7 题"), ("zh-CN", 7, "7 题"), ("zh-TW", 7, "7 題"),
        ("zh-Hant-HK", 7, "7 題"), ("ja", 7, "7問"), ("ko", 7, "질문 7개"), ("en-GB", 2, "2 questions"),
    ])
    func questionsAreCountedAsPeopleCount(language: String, count: Int, text: String) throws {
        let labels = try ThemeLibrary().resolve(ThemeLibrary.root, language: language).labels
        #expect(labels.text("questions", count: count) == text)
    }

    @Test(arguments: [
        ("en", "20 June 2026"), ("de", "20. Juni 2026"), ("es", "20 de junio de 2026"), ("fr", "20 juin 2026"),
        ("pl", "20 czerwca 2026"), ("ru", "20 июня 2026 г."), ("he", "20 ביוני 2026"), ("ja", "2026年6月20日"),
        ("ko", "2026년 6월 20일"), ("zh-TW", "2026年6月20日"), ("pt-BR", "20 de junho de 2026"), ("tr", "20 Haziran 2026"),
    ])
    func daysAreWrittenAsPeopleDo(language: String, text: String) throws {
        let labels = try ThemeLibrary().resolve(ThemeLibrary.root, language: language).labels
        #expect(labels.text(day: try #require(Timestamp(iso8601: "2026-06-20T23:30:00Z"))) == text)
    }
}
