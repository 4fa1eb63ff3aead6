import Testing

@testable import DeckleThemes

@Suite struct LanguageLookupTests {
    @Test(arguments: [
        ("de", ["de"]), ("de-AT", ["de-at", "de"]), ("pt_BR", ["pt-br", "pt"]), ("PT-br", ["pt-br", "pt"]),
        ("sr-Latn-RS", ["sr-latn-rs", "sr-latn", "sr"]), ("nb", ["nb"]), ("", []), ("-", []),
        ("iw", ["he"]), ("iw-IL", ["he-il", "he"]),
    ])
    func goesFromTheLanguageToItsBroaderForms(language: String, candidates: [String]) {
        #expect(LanguageLookup.candidates(for: language) == candidates)
    }

    @Test(arguments: [
        ("zh", ["zh-hans", "zh"]), ("zh-CN", ["zh-cn", "zh-hans", "zh"]), ("zh-SG", ["zh-sg", "zh-hans", "zh"]),
        ("zh-TW", ["zh-tw", "zh-hant", "zh"]), ("zh_HK", ["zh-hk", "zh-hant", "zh"]),
        ("zh-MO", ["zh-mo", "zh-hant", "zh"]), ("zh-Hant", ["zh-hant", "zh"]),
        ("zh-Hans-TW", ["zh-hans-tw", "zh-hans", "zh"]), ("zh-Hant-CN", ["zh-hant-cn", "zh-hant", "zh"]),
        ("cmn-TW", ["zh-tw", "zh-hant", "zh"]),
    ])
    func chineseIsKnownByItsScript(language: String, candidates: [String]) {
        #expect(LanguageLookup.candidates(for: language) == candidates)
    }
}
