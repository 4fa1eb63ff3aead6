import Testing

@testable import DeckleThemes

@Suite struct StringLineEndTests {
    @Test(arguments: [
        ("", ""), ("a", "a"), ("a\n", "a"), ("a\r\n", "a"), ("a\n\n", "a\n"), ("\n", ""), ("e\u{301}\n", "e\u{301}"),
        ("a\r", "a\r"),
    ])
    func oneLineEndIsTakenAway(text: String, rest: String) {
        #expect(text.withoutLastLineEnd.utf8.elementsEqual(rest.utf8))
    }
}
