import Testing

@testable import DeckleText

@Suite struct JSONTextTests {
    private func decoded(_ text: String) -> DecodedText {
        Array(text.utf8).withUnsafeBytes { JSONText.decoded($0.indices, in: $0) }
    }

    /// Texts are read in blocks of sixteen bytes, and an escape may stand anywhere in one.
    @Test(arguments: 0...34) func escapesStandAnywhere(length: Int) {
        let before = String("The quick brown fox jumps over the lazy dog".prefix(length))
        for after in ["", "a", "and sixteen more", "and more than sixteen of them"] {
            #expect(decoded(before + #"\n"# + after).text == before + "\n" + after)
            #expect(decoded(before + #"\"\u00e9\\"# + after).text == before + "\"é\\" + after)
            #expect(decoded(before + #"\ud83d\ude00"# + after).text == before + "😀" + after)
        }
    }

    @Test func escapesOfOneLetter() {
        #expect(decoded(#"\b\f\n\r\t\/\\\""#).text == "\u{8}\u{C}\n\r\t/\\\"")
    }

    @Test func whatIsLostIsTold() {
        #expect(decoded(#"half \ud83d of a pair"#).hasLostSurrogate)
        #expect(!decoded(#"a pair \ud83d\ude00"#).hasLostSurrogate)
        let bytes = Array("a long text before ".utf8) + [0xFF] + Array(#" and \n"#.utf8)
        #expect(bytes.withUnsafeBytes { JSONText.decoded($0.indices, in: $0) }.hasBrokenBytes)
        #expect(!decoded(#"a text with – and \u00e9"#).hasBrokenBytes)
    }
}
