import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct PDFFileTests {
    private static let description = PDFDescription(deck: TinyDeck().deck)

    private static func files() throws -> [[UInt8]] { try [TinyPDF.lines, TinyPDF.streams()] }

    @Test(arguments: try files()) func aFileIsRead(bytes: [UInt8]) throws {
        let file = try #require(PDFFile(bytes))
        #expect(file.pageCount == 1)
        #expect(file.catalog["Names"] == Array("<</Dests[<A0>(b)]>>".utf8))
        #expect(file.information["Producer"] == Array(TinyPDF.producer.utf8))
        #expect(file.information["Note"] == Array("(a \\) in (pairs))".utf8))
    }

    @Test(arguments: try files()) func aFileIsDescribed(bytes: [UInt8]) throws {
        let described = try Self.description.set(in: #require(PDFFile(bytes)))
        let file = try #require(PDFFile(described))
        #expect(file.pageCount == 1)
        #expect(file.information["Title"] == PDFText.string("Keeping <bees>"))
        #expect(file.information["Producer"] == Array(TinyPDF.producer.utf8))
        #expect(file.information["CreationDate"] == Array("(D:20250520000000Z)".utf8))
        #expect(file.catalog["Lang"] == Array("<656e>".utf8))
        #expect(file.catalog["PageLabels"] == Array("<< /Nums [0 << /S /D >>] >>".utf8))
        #expect(file.catalog["Names"] == Array("<</Dests[<A0>(b)]>>".utf8))
        #expect(described.firstRange(of: TinyPDF.date.utf8) == nil)
        #expect(described.starts(with: "%PDF-1.7".utf8))
    }

    @Test func aFileThatSaysAnotherDateIsTheSame() throws {
        let later = String(decoding: TinyPDF.lines, as: UTF8.self).replacing("D:2031", with: "D:2032")
        let files = try [TinyPDF.lines, Array(later.utf8)].map { try Self.description.set(in: #require(PDFFile($0))) }
        #expect(files[0] == files[1])
    }

    /// A browser counts on from where it is.
    @Test func nodesAreNumberedFromOne() throws {
        let node = "/ID (node00000448) /Headers [(node00000447) (node00000448)] /T (node00000500) /U (node1) (node"
        var other = Array(node.replacing("44", with: "99").utf8)
        var bytes = Array((node + "/ID (node00000447)").utf8)
        other += Array("/ID (node00000997)".utf8)
        PDFNodeNames(in: bytes).renumber(&bytes)
        PDFNodeNames(in: other).renumber(&other)
        #expect(bytes == other)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                "/ID (node00000002) /Headers [(node00000001) (node00000002)] /T (node00000500) /U (node1) (node/ID"
            )
        )
    }

    @Test(arguments: try files()) func noPartOfAFileIsTaken(bytes: [UInt8]) {
        let end = bytes.suffix(64).firstRange(of: "%%EOF".utf8)?.upperBound ?? 0
        for count in 0..<end { #expect(PDFFile(Array(bytes.prefix(count))) == nil, "\(count)") }
        #expect(PDFFile(Array("%PDF-1.4\nsomething else\n%%EOF".utf8)) == nil)
    }

    @Test func whatIsNotSimpleIsNotTaken() {
        let text = String(decoding: TinyPDF.lines, as: UTF8.self)
        for more in ["/Prev 9", "/Encrypt 4 0 R"] {
            #expect(PDFFile(Array(text.replacing("/Size 5", with: "/Size 5\(more)").utf8)) == nil)
        }
        #expect(PDFFile(Array(text.replacing("0 5\n", with: "0 99999999999\n").utf8)) == nil)
        #expect(PDFFile(Array(text.replacing("/Root 2", with: "/Root 8").utf8)) == nil)
    }

    /// Whatever stands in a file, reading it ends.
    @Test(arguments: try files()) func changedBytesAreReadOrRefused(bytes: [UInt8]) throws {
        var random = SeededRandom(seed: 11)
        for position in bytes.indices {
            var changed = bytes
            changed[position] = UInt8.random(in: 0...255, using: &random)
            guard let file = PDFFile(changed) else { continue }
            #expect(try Self.description.set(in: file).count > 100)
        }
    }
}
