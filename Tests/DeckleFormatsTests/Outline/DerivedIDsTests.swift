import Testing

@testable import DeckleFormats

/// The literal ids are what learners' histories hang on: none of them may ever change.
@Suite struct DerivedIDsTests {
    private func id(_ title: String, code: [String] = [], options: [String] = [], salt: String = "tea.md") -> String {
        var ids = DerivedIDs(salt: salt)
        return ids.id(title: title, code: code, options: options)
    }

    @Test(arguments: [
        ("How long does green tea steep?", "how-long-does-green-tea-steep-5e71d998b8"),
        ("C", "c-4155bafbd5"), ("C++", "c-fc7e245116"), ("C#", "c-553e7fad9f"),
        ("❤️ 水とは何？", "水とは何-1ed7030722"), ("???", "question-6e1b8b1c36"),
        (
            "Which of the many kinds of tea that are grown on the southern slopes of the hills is the darkest?",
            "which-of-the-many-kinds-of-tea-that-are-grown-on-the-6251f4da81"
        ),
        (String(repeating: "ä", count: 70), String(repeating: "ä", count: 60) + "-a9f19813f4"),
    ])
    func anIDIsMadeOfTheTitle(title: String, expected: String) {
        #expect(id(title) == expected)
    }

    @Test func thePathOfTheFilePartsEqualQuestions() {
        #expect(id("How long does green tea steep?", salt: "") == "how-long-does-green-tea-steep-57d6d86ede")
    }

    @Test func codeAndOptionsAreAPartOfIt() {
        let options = ["2", "11", "nothing"]
        let sum = id("What is printed?", code: ["let cups = 1 + 1\nprint(cups)"], options: options)
        #expect(sum == "what-is-printed-30f2115e10")
        let difference = id("What is printed?", code: ["let cups = 1 - 1\nprint(cups)"], options: options)
        #expect(difference == "what-is-printed-77c769f75c")
        #expect(id("What is printed?", options: options) != id("What is printed?", code: options))
    }

    @Test func howItIsSetIsNoPartOfIt() {
        let expected = "what-is-printed-30f2115e10"
        let code = ["let cups=1+1;\n\n  print( cups );"]
        #expect(id("What is  printed", code: code, options: ["Nothing.", "11", "2"]) == expected)
    }

    @Test func equalQuestionsAreNumberedInTheirOrder() {
        var ids = DerivedIDs(salt: "tea.md")
        let made = ["C", "C#", "c!", "C"].map { ids.id(title: $0) }
        #expect(made == ["c-4155bafbd5", "c-553e7fad9f", "c-4155bafbd5-2", "c-4155bafbd5-3"])
    }
}
