import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct EPUBVerifierTests {
    /// Books of our own are good ones, whatever is in them.
    @Test(arguments: AnswerPlacement.allCases) func ourOwnBooksKeepTheRules(_ answers: AnswerPlacement) throws {
        for fixture in [BookFixture.tides, .hostile] {
            for cover in ["none", "shapes"] {
                let findings = try SmallBook.findings(fixture.export(answers: answers, cover: cover).bytes)
                #expect(findings.filter { $0.severity > .note } == [])
            }
        }
    }

    @Test func findingsNameTheFileAndItsLine() throws {
        let book = try SmallBook(changing: "EPUB/one.xhtml", #"<th scope="col">"#, to: "<th>")
        let finding = try #require(try book.findings().first)
        #expect(finding.place == Place(file: "b.epub/EPUB/one.xhtml", line: 15))
    }

    @Test func aBookIsKnownByItsContent() throws {
        let bytes = try SmallBook().packed()
        for (bytes, recognition) in [
            (bytes, Recognition.certain), (Array("{}".utf8), .foreign), (Array(bytes.prefix(70)), .certain),
            (try BrokenPackage.entries { _ in }, .foreign),
        ] {
            #expect(EPUBVerifier().recognizes(Source(name: "x", bytes: SourceBytes(bytes))) == recognition)
        }
        var unmarked = try SmallBook()
        unmarked.files.removeFirst()
        let source = Source(name: "x.zip", bytes: SourceBytes(try unmarked.packed()))
        #expect(EPUBVerifier().recognizes(source) == .likely)
    }

    @Test func damageIsSaidAndNeverFollowed() throws {
        let whole = try SmallBook().packed()
        for length in stride(from: 0, to: whole.count, by: 211) {
            #expect(try SmallBook.findings(Array(whole.prefix(length))).contains { $0.severity == .error })
        }
        var random = SeededRandom(seed: 11)
        for _ in 0..<150 {
            var bytes = whole
            for _ in 0..<4 { bytes[random.int(0...(bytes.count - 1))] = UInt8(random.int(0...255)) }
            _ = try SmallBook.findings(bytes)
        }
    }

    /// The texts themselves are damaged, so that no checksum keeps the rules from them.
    @Test func anyTextIsJudged() throws {
        var random = SeededRandom(seed: 12)
        for _ in 0..<150 {
            var book = try SmallBook()
            let file = random.int(1...(book.files.count - 1))
            for _ in 0..<3 {
                let place = random.int(0...(book.files[file].bytes.count - 1))
                book.files[file].bytes[place] = UInt8(random.int(0...255))
            }
            _ = try book.findings()
        }
    }

    @Test func aBombIsRefused() throws {
        var book = try SmallBook()
        book.files.append((name: "EPUB/x.css", bytes: Array(repeating: 0, count: 70_000_000)))
        #expect(try book.findings().map(\.code) == ["verify.too-large"])
    }

    @Test func theRestOfWhatIsAlikeIsOnlyCounted() throws {
        let book = try SmallBook(
            changing: "EPUB/one.xhtml",
            "<p>What",
            to: String(repeating: "<p onclick=\"x()\">No.</p>", count: 50) + "<p>What"
        )
        let findings = try book.findings()
        #expect(findings.count == 21)
        #expect(findings.last?.message == "there is more of this")
    }
}
