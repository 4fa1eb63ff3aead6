import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct AskedQuestionsTests {
    private func question(_ id: String, isOpen: Bool = false, repeats: String? = nil) -> Question {
        var question = Tides.question(id, "When is \(id)?", answer: isOpen ? [] : [.paragraph([.text("At noon.")])])
        question.answer = isOpen ? Passage([]) : question.answer
        question.outline.isOpen = isOpen
        question.outline.repeats = repeats
        return question
    }

    private func package(_ questions: [Question], open: OpenQuestions = .printed) throws -> (
        rows: [[String]], log: [String]
    ) {
        var deck = Tides.deck(questions)
        deck.openQuestions = open
        deck.topics[0].pages[0].questions = questions.map(\.outline)
        let package = try Package(deck, pages: Tides.pages(of: deck, questions))
        return (try package.rows("SELECT sfld, flds FROM notes"), package.log.map(\.code.name))
    }

    @Test func anOpenQuestionMakesACardWhereTheUserWishesIt() throws {
        let questions = [question("ebb"), question("flow", isOpen: true)]
        let kept = try package(questions)
        #expect(kept.rows.map { $0[0] } == ["When is ebb?"] && kept.log == ["apkg.open-questions"])
        let all = try package(questions, open: .cards)
        #expect(all.rows.map { $0[0] } == ["When is ebb?", "When is flow?"] && all.log == [])
        #expect(all.rows[1][1].split(separator: "\u{1F}")[1] == "No answer yet")
    }

    @Test func ofEqualQuestionsTheFirstMakesTheCard() throws {
        let first = question("ebb"), page = Tides.deck([first]).topics[0].pages[0].id
        let again = question("again", repeats: "\(page)#ebb")
        let both = try package([first, again])
        #expect(both.rows.map { $0[0] } == ["When is ebb?"] && both.log == ["apkg.repeated-questions"])
        let alone = try package([again])
        #expect(alone.rows.map { $0[0] } == ["When is again?"] && alone.log == [])
    }
}
