import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleThemes

@Suite struct LabelTableTests {
    private func theme(_ files: [String: String] = [:], language: String) throws -> ThemeResolution {
        try MemoryThemes.resolution(["mine": ["theme.yml": "summary: x"].merging(files) { $1 }], language: language)
    }

    @Test(arguments: ["nb", "sr", "not a tag"])
    func aLanguageWithoutLabelsIsNoted(language: String) throws {
        let resolved = try theme(language: language)
        #expect(resolved.theme.labels["answer"] == "Answer" && resolved.theme.labels.language == "en")
        #expect(resolved.log.map(\.code) == [.themeUntranslated])
        #expect(resolved.log.first?.severity == .note)
        #expect(resolved.log.first?.message == "the labels are in English, because there is no text in \"\(language)\"")
    }

    @Test(arguments: ["en", "en-GB", "de-AT", "zh-TW", "zh-CN", "pt_BR", "iw", "JA"])
    func aLanguageWithLabelsIsNot(language: String) throws {
        #expect(try theme(language: language).log == [])
    }

    @Test func labelsThatOnlyEnglishHasAreCounted() throws {
        let own = [
            "strings/nb.yml": "answer: Svar", "strings/en.yml": "depth: Depth", "apkg/basic-front.html": "[[depth]]",
        ]
        let norwegian = try theme(own, language: "nb")
        #expect(norwegian.theme.labels["answer"] == "Svar" && norwegian.theme.labels.language == "nb")
        let others = norwegian.theme.labels.entries.count - 2
        #expect(
            norwegian.log.map(\.message) == [
                "the label accessibility-summary and \(others) more are in English, because there is no text in \"nb\""
            ]
        )
        #expect(
            try theme(own, language: "fr").log.map(\.message) == [
                "the label depth is in English, because there is no text in \"fr\""
            ]
        )
    }

    @Test func fileNamesAreReadInAnyCase() throws {
        #expect(
            try theme(["strings/pt-br.yml": "answer: Solução"], language: "pt_BR").theme.labels["answer"] == "Solução"
        )
    }

    @Test func wordsOfTakeawaysAreAdded() throws {
        let files = ["strings/fr.yml": "takeaway-words: [Bilan]", "strings/fr-CA.yml": "takeaway-words: [Pour finir]"]
        let resolved = try theme(files, language: "fr-CA")
        let words = resolved.theme.labels.takeawayWords
        #expect(words.starts(with: ["Pour finir", "Bilan", "À retenir"]) && words.contains("Rule of thumb"))
        #expect(!words.contains("Faustregel") && Set(words).count == words.count)
        let entry = resolved.labels.first { $0.name == "takeaway-words" }
        #expect(entry?.theme == "mine, plain" && entry?.values == words)
        #expect(resolved.log == [])
    }

    @Test(arguments: [
        "takeaway-words: Bilan", "takeaway-words: []", "takeaway-words: [[a]]", "takeaway-words: { one: a }",
    ])
    func wordsOfTakeawaysAreAList(text: String) {
        let errors = MemoryThemes.failure(mine: ["strings/en.yml": text])
        #expect(errors.map(\.code) == [.themeBadLabel])
        #expect(errors.first?.place?.line == 1)
    }
}
