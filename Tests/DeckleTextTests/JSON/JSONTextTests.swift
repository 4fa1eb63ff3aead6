import Testing

@testable import DeckleText

@Suite struct JSONTextTests {
    private func decoded(_ text: String) -> DecodedText {
        Array(text.utf8).withUnsafeBytes { JSONText.decoded($0.indices, in: $0) }
    }

    /// Texts are read in blocks of sixty-four bytes, and an escape may stand anywhere in one.
    @Test(arguments: 0...140) func escapesStandAnywhere(length: Int) {
        let before = String(String(repeating: "The quick brown fox jumps over it. ", count: 5).prefix(length))
        for after in ["", "a", "and sixteen more", String(repeating: "and more than sixty of them", count: 3)] {
            #expect(decoded(before + #"\n"# + after).text == before + "\n" + after)
            #expect(decoded(before + #"\"\u00e9\\"# + after).text == before + "\"é\\" + after)
            #expect(decoded(before + #"\\\\n\\\n"# + after).text == before + "\\\\n\\\n" + after)
            #expect(decoded(before + #"\ud83d\ude00"# + after).text == before + "😀" + after)
            #expect(decoded(before + #"\u002F\ud83d\n"# + after).text == before + "/\u{FFFD}\n" + after)
        }
    }

    /// What stands behind a text is no part of it, even where both lie in one block.
    @Test(arguments: 0...70) func textsEndAnywhere(length: Int) {
        let text = String(repeating: "a", count: length)
        let bytes = Array((text + #""é \n \" behind"#).utf8)
        let decoded = bytes.withUnsafeBytes { JSONText.decoded(0..<length, in: $0) }
        #expect(decoded.text == text)
        #expect(!decoded.hasBrokenBytes)
    }

    @Test func escapesOfOneLetter() {
        #expect(decoded(#"\b\f\n\r\t\/\\\""#).text == "\u{8}\u{C}\n\r\t/\\\"")
        let letters = (UInt8.min...UInt8.max).filter(JSONEscape.isLetter)
        #expect(String(decoding: letters, as: UTF8.self) == #""/\bfnrt"#)
    }

    @Test func digitsOfBothCases() {
        #expect(decoded(#"\u0041\u005a\u00E9\u00e9\uABCD\uabcd\u9090"#).text == "AZéé\u{ABCD}\u{ABCD}\u{9090}")
    }

    @Test func whatIsLostIsTold() {
        #expect(decoded(#"half \ud83d of a pair"#).hasLostSurrogate)
        #expect(!decoded(#"a pair \ud83d\ude00"#).hasLostSurrogate)
        let bytes = Array("a long text before ".utf8) + [0xFF] + Array(#" and \n"#.utf8)
        #expect(bytes.withUnsafeBytes { JSONText.decoded($0.indices, in: $0) }.hasBrokenBytes)
        #expect(!decoded(#"a text with – and \u00e9"#).hasBrokenBytes)
    }

    /// No scanner accepts these, but nothing may be read or written outside of what there is.
    @Test(arguments: ["\\", #"\u"#, #"\u1"#, #"\ud83d\u"#, #"\ud83d\"#, #"\uZZZZ"#]) func halfAnEscape(_ end: String) {
        for length in [0, 1, 61, 62, 63, 64, 65] {
            let text = String(repeating: "a", count: length)
            #expect(decoded(text + end).text.hasPrefix(text))
        }
    }
}
