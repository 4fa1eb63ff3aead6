import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleText

/// Strings are looked at in blocks of sixty-four bytes, and whatever matters may stand anywhere in one.
@Suite struct JSONScannerTests {
    /// The range of the string that stands behind a value of `before` letters; what goes wrong, as its code and offset.
    private func scanned(_ string: String, behind before: Int) -> String {
        let bytes = Array((String(repeating: " ", count: before) + string).utf8)
        return bytes.withUnsafeBytes { bytes in
            var scanner = JSONScanner(bytes)
            do throws(Failure) {
                let range = try scanner.string()
                return "\(range.lowerBound - before)..<\(range.upperBound - before)"
            } catch {
                let diagnostic = error.diagnostics[0]
                return "\(diagnostic.code.name) \((diagnostic.place?.offset ?? 0) - before)"
            }
        }
    }

    @Test(arguments: 0...70) func stringsEndAtTheFirstQuoteThatIsNotEscaped(before: Int) {
        #expect(scanned(#""""#, behind: before) == "1..<1")
        #expect(scanned(#""a" and "b""#, behind: before) == "1..<2")
        for count in 1...6 {
            let escapes = String(repeating: "\\", count: count)
            let isEscaped = !count.isMultiple(of: 2)
            #expect(scanned("\"\(escapes)\"b\"", behind: before) == "1..<\(count + (isEscaped ? 3 : 1))")
            let long = String(repeating: "é", count: 40)
            #expect(scanned("\"\(long)\(escapes)\"b\"", behind: before) == "1..<\(80 + count + (isEscaped ? 3 : 1))")
        }
    }

    @Test(arguments: 0...70) func everyEscapeIsLookedAt(before: Int) {
        #expect(scanned(#""\n\"\\\/\b\f\r\t\u00e9\uABCD\nn""#, behind: before) == "1..<32")
        #expect(scanned(#""\n\x""#, behind: before) == "json.bad-escape 3")
        #expect(scanned(#""\u00g0""#, behind: before) == "json.bad-escape 1")
        #expect(scanned(#""\\\u12""#, behind: before) == "json.bad-escape 3")
        #expect(scanned("\"\\\n\"", behind: before) == "json.bad-escape 1")
    }

    @Test(arguments: 0...70) func theFirstFaultIsTold(before: Int) {
        #expect(scanned("\"a\tb\\x\"", behind: before) == "json.control-character 2")
        #expect(scanned("\"a\\xb\t\"", behind: before) == "json.bad-escape 2")
        #expect(scanned("\"a\"\t\\x", behind: before) == "1..<2")
    }

    @Test(arguments: 0...70) func stringsThatDoNotEnd(before: Int) {
        for text in ["\"", "\"abc", "\"abc\\", #""abc\""#, #""abc\u00"#] {
            #expect(scanned(text, behind: before) == "json.truncated \(text.utf8.count)")
        }
    }

    /// A scanner that is put before any string of a text sees it as one that comes to it does.
    @Test func stringsAreTheSameFromWhereverOneStarts() {
        var random = SeededRandom(seed: 7)
        let pieces = ["a", #"\n"#, #"\""#, #"\\"#, #"\u00e9"#, "é", "n", "      "]
        var text = "", starts: [Int] = []
        for _ in 0..<400 {
            starts.append(text.utf8.count)
            text += "\"" + (0..<random.int(0...30)).map { _ in random.pick(pieces) }.joined() + "\""
        }
        Array(text.utf8).withUnsafeBytes { bytes in
            var scanner = JSONScanner(bytes)
            for (start, end) in zip(starts, starts.dropFirst() + [bytes.count]) {
                var other = JSONScanner(bytes, from: start)
                #expect((try? scanner.string()) == start + 1..<end - 1, "seed \(random.seed)")
                #expect((try? other.string()) == start + 1..<end - 1, "seed \(random.seed)")
            }
        }
    }
}
