import DeckleCore
import Testing

@testable import DeckleFormats

/// Lists with gaps: what is not there is no item, and the others keep their places.
@Suite struct NuxtListTests {
    /// - Parameter list: of slots 7, 8 and 9, which hold questions, 10, which holds one without answer, and 11, a null.
    private func read(_ list: String) throws -> (deck: Deck, questions: [Question], log: [Diagnostic]) {
        let text = #"""
            [{"data":1},{"h":2},{"framework":3,"qa":4},{"slug":12},[5],{"path":13,"title":12,"questions":6},\#(list),
            {"id":14,"q":15,"a":15,"tags":17},{"id":15,"q":15,"a":15},{"id":16,"q":15,"a":15},{"id":18,"q":18},null,
            "tea","/tea","a","b","c",[-7,9,2,14,7,11],"d"]
            """#
        var log: [Diagnostic] = []
        let source = Source(name: "h.json", bytes: SourceBytes(text.utf8))
        let manuscript = try #require(try NuxtReader().read(source, log: &log).first)
        let questions = try manuscript.firstQuestions(log: &log)
        return (manuscript.deck, questions, log.filter { $0.severity > .note })
    }

    @Test(arguments: [
        ("[7,8,9]", [0, 1, 2]), ("[7,-2,8,-1,11,9]", [0, 2, 5]), ("[-7,100,3,7,40,8,99,9]", [3, 40, 99]),
        ("[-7,4000000000,1,7,2,11,3,8,3999999999,9]", [1, 3, 3_999_999_999]), (#"["Set",7,-1,8,9]"#, [0, 2, 3]),
    ])
    func whatIsNotThereIsNoItem(list: String, places: [Int]) throws {
        let (deck, questions, log) = try read(list)
        #expect(deck.topics[0].pages.map { $0.questions.map(\.id) } == [["a", "b", "c"]])
        #expect(questions.map { $0.origin?.pointer } == places.map { "/data/h/qa/0/questions/\($0)" })
        #expect(questions[0].tags == ["a"])
        #expect(log == [])
    }

    @Test func whatIsWrongInASparseListKnowsItsPlace() throws {
        let (_, _, log) = try read("[-7,50,3,7,20,10,30,8,40,9]")
        #expect(log.map(\.code) == [.questionNoAnswer])
        #expect(log.allSatisfy { $0.place?.pointer == "/data/h/qa/0/questions/20" })
    }
}
