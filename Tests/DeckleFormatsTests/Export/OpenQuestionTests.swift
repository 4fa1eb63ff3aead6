import DeckleCore
import Testing

@testable import DeckleFormats

/// Books and sheets show a question that nobody has answered, and say so where its answer would be.
@Suite struct OpenQuestionTests {
    private static let hub = "## Q. One?\n1\n## Q. Two?\n## Q. Three?\n3"

    private func outputs(_ text: String) throws -> OneQuestion {
        try OneQuestion(Source(name: "README.md", bytes: SourceBytes(text.utf8), path: "README.md"))
    }

    private func isEmpty(_ text: String, of words: String) -> Bool { text.ranges(of: words).isEmpty }

    @Test func theSheetSaysThatThereIsNoAnswer() throws {
        let sheet = try outputs(Self.hub).text("html")
        #expect(sheet.ranges(of: "<p class=\"no-answer\">No answer yet</p>").count == 1)
        #expect(sheet.ranges(of: "data-role=\"a\"").count == 3)
    }

    @Test func theBookLeadsToNoAnswerThatIsNotThere() throws {
        let book = try outputs(Self.hub).book()
        #expect(book.ranges(of: "class=\"question\"").count == 3 && book.ranges(of: "class=\"answer\"").count == 2)
        #expect(book.ranges(of: "<p class=\"no-answer\">No answer yet</p>").count == 1)
        #expect(book.ranges(of: "class=\"to-answer\"").count == 2)
    }

    @Test func aBookOfOpenQuestionsHasNoPagesOfAnswers() throws {
        let book = try outputs("## Q. One?\n## Q. Two?\n## Q. Three?\n").book()
        #expect(book.ranges(of: "class=\"no-answer\"").count == 3)
        #expect(isEmpty(book, of: "ans01") && isEmpty(book, of: "answers.xhtml") && isEmpty(book, of: "class=\"answer"))
    }
}
