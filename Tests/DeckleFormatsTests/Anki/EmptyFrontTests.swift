import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct EmptyFrontTests {
    /// A reversed question has a second card, which asks by the answer.
    @Test(arguments: [(Form.basic, []), (.reversed, ["apkg.empty-front"])])
    func aCardThatWouldAskNothingIsRefused(form: Form, codes: [String]) throws {
        var question = Tides.question()
        question.answer = Passage([])
        question.form = form
        #expect(try Tides.package([question]).log.map(\.code.name) == codes)
    }
}
