import Testing

@testable import DeckleFormats

@Suite struct LanguageTagTests {
    @Test(arguments: [
        ("en", "en"), ("pt-BR", "pt-BR"), ("zh_Hant_TW", "zh-Hant-TW"), ("es-419", "es-419"),
        ("de-CH-1996", "de-CH-1996"),
        ("en-u-ca-gregory", "en"), ("sl-rozaj-rozaj", "sl-rozaj"), ("en-US-US", "en-US"),
    ])
    func keepsWhatIsWellFormed(tag: String, expected: String) {
        #expect(LanguageTag.wellFormed(tag) == expected)
    }

    @Test(arguments: [
        ("de_AT", "de-AT"), ("tlh", "tlh"), ("iw", "iw"), ("und", "und"), ("xx-Latn", nil), ("jp", nil), ("C", nil),
    ])
    func outputsAreTaggedWithLanguagesThatThereAre(tag: String, expected: String?) {
        #expect(LanguageTag.known(tag) == expected)
    }

    @Test(arguments: ["", "C", "english", "e1", "x-private", "é"])
    func refusesWhatIsNoLanguage(tag: String) {
        #expect(LanguageTag.wellFormed(tag) == nil)
    }
}
