import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct EPUBChapterTests {
    private func chapter(_ sizes: [Int], limit: Int) throws -> EPUBChapter {
        let questions = sizes.enumerated().map { index, size in
            Question(
                id: "q\(index)",
                prompt: Passage([]),
                answer: Passage([.paragraph([.text(String(repeating: "x", count: size))])])
            )
        }
        let index = PageIndex(topic: 0, page: 0, running: 6, firstQuestion: 0)
        let page = Page(outline: PageOutline(id: "/p", title: ""), index: index, questions: questions)
        let job = ExportJob(deck: Deck(id: "d", title: "D"), theme: .bare)
        return EPUBChapter(try Presentation.book(job).pageView(page), sizeLimit: limit)
    }

    private func numbers(_ chapter: EPUBChapter) -> [[String]] { chapter.sections.map { $0.map(\.sectionNumber) } }

    @Test func aChapterIsCutBetweenQuestionsWhereItGrowsTooLarge() throws {
        let cut = try chapter([3000, 3000, 3000], limit: 9000)
        #expect(numbers(cut) == [["7.1", "7.2"], ["7.3"]])
        #expect(cut.sections.indices.map(cut.questionFile) == ["ch07", "ch07-2"])
        #expect(cut.sections.indices.map(cut.answerFile) == ["ans07", "ans07-2"])
        #expect(cut.sections.indices.map { cut.view($0).continued } == [nil, 2])
        #expect(cut.sections.indices.map { cut.view($0).counts != nil } == [true, false])
        #expect(cut.sections.indices.map { cut.view($0).source != nil } == [false, true])
    }

    @Test func aQuestionIsNeverCut() throws {
        #expect(numbers(try chapter([50, 9000, 50], limit: 5000)) == [["7.1"], ["7.2"], ["7.3"]])
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
