import DeckleCore
import Testing

@testable import DeckleText

@Suite struct TextPositionTests {
    private func position(of mark: Character, in text: String) throws -> TextPosition {
        let index = try #require(text.firstIndex(of: mark))
        let offset = text.utf8.distance(from: text.startIndex, to: index)
        return Array(text.utf8).withUnsafeBytes { TextPosition(of: offset, in: $0) }
    }

    @Test func countsLinesAndScalars() throws {
        let position = try position(of: "!", in: "one\ntwé ß!x\nthree")
        #expect(position.line == 2)
        #expect(position.column == 6)
        #expect(position.excerpt == Excerpt(line: 2, text: "twé ß!x", start: 5))
    }

    @Test func cutsLongLinesAroundThePlace() throws {
        let text = String(repeating: "é", count: 100) + "!" + String(repeating: "z", count: 100)
        let excerpt = try position(of: "!", in: text).excerpt
        #expect(excerpt.text == String(repeating: "é", count: 30) + "!" + String(repeating: "z", count: 29))
        #expect(excerpt.start == 30)
    }

    @Test func theEndOfTheTextIsAPlaceToo() {
        let position = Array("ab\n".utf8).withUnsafeBytes { TextPosition(of: 9, in: $0) }
        #expect(position.line == 2)
        #expect(position.column == 1)
        #expect(position.excerpt.text.isEmpty)
    }

    @Test func controlCharactersAreShownAsSpaces() throws {
        #expect(try position(of: "!", in: "a\tb\u{1}!").excerpt.text == "a b !")
    }
}
