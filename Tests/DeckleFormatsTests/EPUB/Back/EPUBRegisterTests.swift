import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct EPUBRegisterTests {
    private func register(isAlphabetical: Bool = true) throws -> EPUBRegister {
        let output = MemoryOutput()
        let register = EPUBRegister(isAlphabetical: isAlphabetical, scratch: output.makeScratchFile)
        for (index, entry) in [("Zoo", "hard"), ("été", "easy"), ("Eta", ""), ("zoo", "easy")].enumerated() {
            let file = index < 2 ? "ch01.xhtml" : "ch02.xhtml"
            let anchor = index == 3 ? "q-0" : "q-\(index)"
            try register.add(
                EPUBQuestion(number: "1.\(index + 1)", title: entry.0, file: file, anchor: anchor, level: entry.1)
            )
        }
        return register
    }

    @Test func questionsStandByTheirLettersThenByTheirSignsThenInReadingOrder() throws {
        var found: [String] = []
        try register().forEachByLetter { question, initial in found.append("\(initial) \(question.number)") }
        #expect(found == ["letter(\"E\") 1.3", "letter(\"E\") 1.2", "letter(\"Z\") 1.1", "letter(\"Z\") 1.4"])
    }

    /// So that an index makes one entry of them.
    @Test func titlesThatDifferBySignsAloneDoNotAlternate() throws {
        let register = EPUBRegister(isAlphabetical: true, scratch: MemoryOutput().makeScratchFile)
        for (index, title) in ["Output?", "Output??", "Output?", "Output??"].enumerated() {
            let number = "1.\(index + 1)"
            try register.add(EPUBQuestion(number: number, title: title, file: "ch01.xhtml", anchor: number, level: ""))
        }
        var found: [String] = []
        try register.forEachByLetter { question, _ in found.append(question.number) }
        #expect(found == ["1.1", "1.3", "1.2", "1.4"])
    }

    @Test func questionsOfADifficultyKeepTheirOrder() throws {
        let register = try register(isAlphabetical: false)
        var found: [String] = []
        for level in [Difficulty.easy, .medium, .hard] {
            try register.forEach(of: level) { found.append("\(level.name) \($0.title)") }
        }
        #expect(found == ["easy été", "easy zoo", "hard Zoo"])
    }

    @Test func aPlaceIsThatOfTheFirstQuestionWithTheName() throws {
        let register = try register(isAlphabetical: false)
        #expect(try ["q-0", "q-2", "q-9"].map(register.file) == ["ch01.xhtml", "ch02.xhtml", nil])
    }

    @Test func manyQuestionsKeepTheirOrderAndPlaces() throws {
        let output = MemoryOutput()
        let register = EPUBRegister(isAlphabetical: true, scratch: output.makeScratchFile)
        for number in 1...2500 {
            try register.add(
                EPUBQuestion(
                    number: "\(number)",
                    title: "\(2500 - number)",
                    file: "f\(number)",
                    anchor: "q\(number)",
                    level: "easy"
                )
            )
        }
        var ordered: [String] = []
        try register.forEach(of: .easy) { ordered.append($0.number) }
        #expect(ordered == (1...2500).map(String.init))
        var first: String?
        try register.forEachByLetter { question, _ in first = first ?? question.title }
        #expect(try first == "0" && register.file(of: "q2499") == "f2499")
    }
}
