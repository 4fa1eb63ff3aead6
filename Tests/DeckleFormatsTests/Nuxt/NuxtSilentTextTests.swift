import DeckleCore
import Testing

@testable import DeckleFormats

/// Texts that come to nothing once they are read are none, in the outline already.
@Suite struct NuxtSilentTextTests {
    private func read(_ question: Value) throws -> (deck: Deck, manuscript: Manuscript, codes: [Diagnostic.Code]) {
        let good: Value = ["id": "z", "q": "Z?", "a": "Yes."]
        var log: [Diagnostic] = []
        let hub: Value = ["slug": "h", "title": "H", "questions": [question, good]]
        let manuscript = try #require(try NuxtReader().read(Payload.source(["data": ["h": hub]]), log: &log).first)
        return (manuscript.deck, manuscript, log.filter { $0.severity == .error }.map(\.code))
    }

    @Test(arguments: ["<!-- TODO -->", "[a]: https://x.example", "&nbsp;", "\u{A0}", "![]()", "-", "<br>"])
    func aTextThatCannotBeSeenIsNone(text: String) throws {
        let answered = try read(["id": "a", "q": "A?", "a": .string(text)])
        #expect(answered.codes == [.questionNoAnswer] && answered.deck.questionCount == 1)
        let asked = try read(["id": "a", "q": .string(text), "a": "A."])
        #expect(asked.codes == [.questionNoPrompt] && asked.deck.questionCount == 1)
    }

    @Test(arguments: ["![](moon.png)", "42", "<!-- a -->b", "---"])
    func aTextThatCanBeSeenIsAnAnswer(text: String) throws {
        let (deck, _, codes) = try read(["id": "a", "q": "A?", "a": .string(text)])
        #expect(codes == [] && deck.questionCount == 2)
    }

    @Test func theNextNameIsTaken() throws {
        let (_, manuscript, codes) = try read(["id": "a", "q": "A?", "a": "<!-- see answer -->", "answer": "Yes."])
        var log: [Diagnostic] = []
        #expect(codes == [])
        #expect(try manuscript.firstQuestions(log: &log).first?.answer.markdown == "Yes.")
    }

    @Test func aTitleThatCannotBeSeenIsNone() throws {
        let hub: Value = ["slug": "h", "title": "\u{A0}\u{200B}", "questions": [["id": "a", "q": "A?", "a": "Yes."]]]
        var log: [Diagnostic] = []
        let deck = try #require(try NuxtReader().read(Payload.source(["data": ["h": hub]]), log: &log).first).deck
        #expect(deck.title == "H" && deck.topics[0].pages[0].title == "H")
    }
}
