import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct EPUBChapterTests {
    private func chapter(_ sizes: [Int], limit: Int) throws -> EPUBChapter {
        let questions = try sizes.enumerated().map { index, size in
            let question = Question(
                id: "q\(index)",
                prompt: Passage([]),
                answer: Passage([.paragraph([.text(String(repeating: "x", count: size))])])
            )
            return try EPUBQuestion(question, page: "/p", number: "1.\(index + 1)", labels: Labels())
        }
        return EPUBChapter(PageOutline(id: "/p", title: ""), number: 7, questions: questions, sizeLimit: limit)
    }

    private func numbers(_ chapter: EPUBChapter) -> [[String]] { chapter.sections.map { $0.map(\.number) } }

    @Test func aChapterIsCutBetweenQuestionsWhereItGrowsTooLarge() throws {
        let cut = try chapter([3000, 3000, 3000], limit: 9000)
        #expect(numbers(cut) == [["1.1", "1.2"], ["1.3"]])
        #expect(cut.sections.indices.map(cut.questionFile) == ["ch07", "ch07-2"])
        #expect(cut.sections.indices.map(cut.answerFile) == ["ans07", "ans07-2"])
    }

    @Test func aQuestionIsNeverCut() throws {
        #expect(numbers(try chapter([50, 9000, 50], limit: 5000)) == [["1.1"], ["1.2"], ["1.3"]])
    }

    @Test func aChapterWithoutQuestionsOrTitleIsStillAFile() throws {
        let empty = try chapter([], limit: 5000)
        #expect(numbers(empty) == [[]])
        #expect(empty.title == "/p")
    }

    @Test func fileNumbersHaveAtLeastTwoDigits() {
        #expect([1, 42, 100].map { EPUBChapter.file("ch", $0) } == ["ch01", "ch42", "ch100"])
    }
}
