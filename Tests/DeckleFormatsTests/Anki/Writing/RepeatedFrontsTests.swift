import DeckleCore
import Testing

@testable import DeckleFormats

/// Cards that would look alike are told apart by a number.
@Suite struct RepeatedFrontsTests {
    @Test func questionsThatAskTheSameOnAPageAreNumbered() throws {
        let questions = ["What is a tide?", "What is ebb?", "What is a tide?", "What is a tide?"].enumerated().map {
            Tides.question("q\($0)", $1, answer: [.paragraph([.text("Answer \($0).")])])
        }
        let package = try Tides.package(questions)
        #expect(
            try package.fields().map { $0[.page] } == ["The moon", "The moon", "The moon (2)", "The moon (3)"]
        )
        #expect(package.log.map(\.code) == ["apkg.front-numbered", "apkg.front-numbered"])
        #expect(package.log.first?.severity == .note)
    }

    @Test func theNumberChangesNoGuid() throws {
        let questions = ["a", "b"].map { Tides.question($0) }
        var renamed = questions
        renamed[0].prompt = Passage([.paragraph([.text("Where?")])])
        #expect(try Tides.package(questions).guids() == Tides.package(renamed).guids())
    }

    /// Topic and page stand above the question.
    @Test(arguments: [("Sun", [1, 1, 1, 2]), ("Moon", [1, 1, 2, 3])])
    func pagesOfOneNameCountTogether(last: String, turns: [Int]) {
        let outlines = ["Moon", "Sea", last].enumerated().map { PageOutline(id: "/\($0)", title: $1, questions: []) }
        var fronts = RepeatedFronts(Deck(id: "d", title: "D", topics: [Topic(id: "t", title: "T", pages: outlines)]))
        let asked = ["Moon", "Sea", last, last].map { fronts.turn(of: "When?", as: .basic, topic: "T", page: $0) }
        #expect(asked == turns)
    }

    @Test func anotherKindOfCardIsAnotherFront() {
        var fronts = RepeatedFronts(Deck(id: "d", title: "D", topics: []))
        let turns = [Form.basic, .typed, .basic].map { fronts.turn(of: "When?", as: $0, topic: "", page: "") }
        #expect(turns == [1, 1, 2])
    }
}
