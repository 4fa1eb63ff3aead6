import Testing

@testable import DeckleText

@Suite struct MarkdownLineScannerTests {
    /// A letter for each line: `b` for blank, `O` for what opens a fence, `f` for all else in one, `t` for text.
    private func look(_ text: String) -> String {
        Array(text.utf8).withUnsafeBytes { bytes in
            var scanner = MarkdownLineScanner(0..<bytes.count), look = ""
            while let line = scanner.next(in: bytes) {
                look += line.opensFence ? "O" : line.isFenced ? "f" : line.isBlank ? "b" : "t"
            }
            return look
        }
    }

    @Test(arguments: [
        ("a\n\nb", "tbt"), ("a\r\n\r\nb", "tbt"), ("```\na\n```\nb", "Offt"), ("~~~\n```\n~~~\nb", "Offt"),
        ("````\n```\n````\nb", "Offt"), ("```\na\n``` js\n```\nb", "Offft"), ("```a``` b\nc", "tt"),
        ("- ```\n  a\n  ```\nb", "Offt"), ("1. a\n   ```\n   b\n\n2. ### c", "tOfft"),
        ("1. a\n   ```\nb\n   ```\nc", "tOfft"), ("> ```\n> a\nb", "Oft"), ("  ```\n</details>\nb", "Ott"),
    ])
    func fencesEndWithWhatTheyStandIn(text: String, expected: String) {
        #expect(look(text) == expected)
    }

    /// A letter for each line: `c` in a comment, `f` in a fence of one, else `t`, `F` or `b`.
    @Test(arguments: [
        ("<!-- a\nb\n-->\nc", "ccct"), ("<!-- a -->\nb", "tt"), ("<!-- a\n\nb", "tbt"),
        ("<!--\n```\na\n-->\nb", "cffft"), ("<!--\n```\n-->\n```\nb", "cffFF"),
        ("```\n<!--\n```\nb -->", "FFFt"), ("<!-- a\n<!-- b -->\nc", "cct"), ("<!-- a\n--> <!-- b\nc -->", "cct"),
    ])
    func commentsEndWithTheirFirstEnd(text: String, expected: String) {
        let look = Array(text.utf8).withUnsafeBytes { bytes in
            var scanner = MarkdownLineScanner(0..<bytes.count), look = ""
            while let line = scanner.next(in: bytes) {
                look +=
                    line.isFenced ? (line.isInComment ? "f" : "F") : line.isInComment ? "c" : line.isBlank ? "b" : "t"
            }
            return look
        }
        #expect(look == expected)
    }

    @Test func linesKnowTheirPlaces() {
        let text = Array("a\n\t b \r\nc".utf8)
        text.withUnsafeBytes { bytes in
            var scanner = MarkdownLineScanner(0..<bytes.count, number: 7)
            _ = scanner.next(in: bytes)
            let line = scanner.next(in: bytes)
            #expect(line?.range == 2..<7 && line?.start == 4 && line?.number == 8 && line?.indent == 5)
            #expect(line.map { Array($0.content) } == Array("b".utf8))
        }
    }

    @Test func aLongLineIsCutShort() {
        Array(String(repeating: "a", count: 1 << 20).utf8).withUnsafeBytes { bytes in
            var scanner = MarkdownLineScanner(0..<bytes.count)
            let line = scanner.next(in: bytes)
            #expect(line?.content.count == MarkdownLineScanner.longestLine && line?.range == 0..<(1 << 20))
        }
    }
}
