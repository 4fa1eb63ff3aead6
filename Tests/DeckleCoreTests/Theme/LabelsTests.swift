import DeckleCore
import Testing

@Suite struct LabelsTests {
    private func labels(_ language: String) -> Labels {
        let forms = ["one": "{n} one", "few": "{n} few", "many": "{n} many", "other": "{n} other"]
        return Labels(language: language, entries: ["questions": forms, "answer": ["other": "Answer"]])
    }

    @Test(arguments: [
        ("en", 1, "1 one"), ("en", 0, "0 other"), ("fr", 0, "0 one"), ("ja", 1, "1 other"), ("ru", 21, "21 one"),
        ("ru", 11, "11 many"), ("ru", 3, "3 few"), ("pl", 22, "22 few"), ("ar", 5, "5 few"), ("ar", 11, "11 many"),
        ("pt-BR", 1, "1 one"),
    ])
    func takesThePluralOfTheLanguage(language: String, count: Int, text: String) {
        #expect(labels(language).text("questions", count: count) == text)
    }

    @Test func showsTheKeyOfAMissingLabel() {
        #expect(labels("en")["answer"] == "Answer")
        #expect(labels("en")["nothing"] == "nothing")
    }
}
