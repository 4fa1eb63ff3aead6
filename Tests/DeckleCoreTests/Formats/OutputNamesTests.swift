import DeckleCore
import DeckleTestSupport
import Testing

@Suite struct OutputNamesTests {
    @Test(arguments: [
        ("a.png", true), ("Ä-1_b.tar.gz", true), ("a b", true), ("", false), (".", false), ("..", false),
        (".hidden", false), ("a/b", false), ("a\\b", false), ("c:", false), ("a?", false), ("a\u{0}", false),
        ("a\u{7F}", false), ("a.", false), ("a ", false), (String(repeating: "a", count: 200), true),
        (String(repeating: "a", count: 201), false), (String(repeating: "é", count: 101), false),
    ])
    func plainNames(name: String, isPlain: Bool) {
        #expect(OutputNames.isPlain(name) == isPlain)
    }

    @Test func namesDifferByMoreThanCase() throws {
        var names = OutputNames()
        try names.take("Éclair.png")
        try names.take("eclair.png")
        #expect(throws: Failure.self) { try names.take("éclair.PNG") }
        // One letter, composed of two characters.
        #expect(throws: Failure.self) { try names.take("E\u{301}clair.png") }
    }

    @Test func whatIsRefusedIsNamed() throws {
        let failure = #expect(throws: Failure.self) {
            var names = OutputNames()
            try names.take("a/b")
        }
        #expect(failure?.diagnostics.map(\.code) == ["output.bad-name"])
    }
}
