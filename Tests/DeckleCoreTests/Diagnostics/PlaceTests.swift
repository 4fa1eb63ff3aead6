import DeckleCore
import DeckleTestSupport
import Testing

@Suite struct PlaceTests {
    private func place(of mark: String, in text: String) throws -> Place {
        let found = try #require(text.firstRange(of: mark))
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        return Place(file: "a", text: text, range: start..<(start + mark.utf8.count))
    }

    @Test func linesAndColumnsAreCounted() throws {
        let place = try place(of: "!", in: "one\ntwé ß!x\nthree")
        #expect(place.line == 2 && place.column == 6)
        #expect(place.excerpt == Excerpt(line: 2, text: "twé ß!x", start: 5))
    }

    @Test func columnsAndMarksAreCountedInScalars() throws {
        let place = try place(of: "e\u{301}!", in: "👩‍🚒e\u{301}!")
        #expect(place.column == 4)
        #expect(place.excerpt == Excerpt(line: 1, text: "👩‍🚒e\u{301}!", start: 3, length: 3))
    }

    @Test func longLinesAreCutAroundTheMark() throws {
        let text = String(repeating: "é", count: 100) + "!?" + String(repeating: "z", count: 100)
        let shown = String(repeating: "é", count: 30) + "!?" + String(repeating: "z", count: 40)
        #expect(try place(of: "!?", in: text).excerpt == Excerpt(line: 1, text: "…\(shown)…", start: 31, length: 2))
        #expect(try place(of: text, in: text).excerpt?.length == 72)
    }

    @Test func aLineOf160ScalarsIsShownWhole() throws {
        let line = String(repeating: "é", count: 159) + "!"
        #expect(try place(of: "!", in: line + "\nb").excerpt == Excerpt(line: 1, text: line, start: 159))
        #expect(try place(of: "!", in: "é" + line + "\nb").excerpt?.text.hasPrefix("…é") == true)
    }

    @Test func bytesThatAreNoTextAreCutToo() throws {
        let bytes = [UInt8](repeating: 0x80, count: 5000)
        let place = bytes.withUnsafeBytes { Place(file: "a", text: $0, range: 2500..<2501) }
        #expect(place.line == 1)
        #expect(try #require(place.excerpt).text.unicodeScalars.count < 500)
    }

    @Test func theEndOfTheTextIsAPlaceToo() {
        let place = Place(file: "a", text: "ab\r\n", range: 9..<12)
        #expect(place.line == 2 && place.column == 1)
        #expect(place.excerpt == Excerpt(line: 2, text: ""))
    }

    @Test(arguments: [(1, 1, 1, 1), (2, 3, 2, 3), (2, 99, 2, 4), (3, 1, 3, 1), (9, 1, 3, 1), (0, 5, 3, 1)])
    func linesAndColumnsOfParsersAreFound(line: Int, column: Int, foundLine: Int, foundColumn: Int) {
        let place = Place(file: "a", text: "é\nbß!\n", line: line, column: column)
        #expect(place.line == foundLine && place.column == foundColumn)
        #expect(place.excerpt?.start == foundColumn - 1)
    }

    @Test func placesMadeLaterAreTheSame() {
        let text = "one\ntwé ß!x"
        let later = TextPlace(file: "a", text: text, line: 2, column: 5, length: 3)
        #expect(later.place == Place(file: "a", text: text, line: 2, column: 5, length: 3))
        #expect(later.place.excerpt == Excerpt(line: 2, text: "twé ß!x", start: 4, length: 2))
    }

    @Test func carriageReturnsBelongToNoLine() throws {
        #expect(try place(of: "b", in: "a\r\nb\r\n").excerpt == Excerpt(line: 2, text: "b"))
    }

    @Test func offsetsBecomeLines() {
        let failure = Failure([
            .error("a.b", "no", at: Place(offset: 1, subject: "value 1")),
            .error("a.c", "no", at: Place(file: "other")),
            .error("a.d", "no"),
        ])
        let located = Array("<\n[x]".utf8).withUnsafeBytes { failure.located(in: $0, base: 2, file: "page") }
        var place = Place(file: "page", line: 2, column: 2, excerpt: Excerpt(line: 2, text: "[x]", start: 1))
        place.subject = "value 1"
        #expect(located.diagnostics.map(\.place) == [place, Place(file: "other"), nil])
    }
}
