import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct EPUBConverterTests {
    /// A library with the same file under every name.
    private struct Library: MediaLibrary {
        let file: [UInt8]

        func find(_ reference: String, from page: String) -> Media? { nil }

        func bytes(of media: Media) -> [UInt8] { file }
    }

    private let media = Media(name: "quay-0123456789ab.webp", type: "image/webp", size: 38, handle: 0)

    private func convert(_ file: [UInt8]) throws -> (png: Media?, content: [UInt8], remarks: [Diagnostic]) {
        var converter = EPUBConverter(Library(file: file))
        let png = try converter.png(of: media)
        #expect(try converter.png(of: media) == png)
        return (png, try png.map { try converter.bytes(of: $0) } ?? [], converter.takeRemarks())
    }

    @Test func aWebPIsMadeAPNGOnce() throws {
        let made = try convert(TinyFiles.webp)
        #expect(made.png?.name == "quay-0123456789ab.png" && made.png?.type == "image/png")
        #expect(try MediaContent(made.content).type == .png && made.png?.size == made.content.count)
        #expect(made.remarks.map(\.message) == ["quay-0123456789ab.webp, 1 KB, is a PNG of 1 KB in the book"])
        #expect(made.remarks.map(\.code) == ["epub.picture-made-png"])
    }

    @Test func oneThatMovesStandsStill() throws {
        let made = try convert(TinyFiles.movingWebP(width: 4, height: 3))
        #expect(made.content[16..<26].elementsEqual([0, 0, 0, 4, 0, 0, 0, 3, 8, 6]))
        #expect(made.remarks.map(\.code) == ["epub.picture-stilled"])
    }

    @Test func oneThatCannotBeDecodedIsReported() throws {
        var broken = TinyFiles.webp
        broken[20] = 0
        for file in [broken, TinyFiles.movingWebP(width: 3, height: 3)] {
            let made = try convert(file)
            #expect(made.png == nil && made.remarks.map(\.code) == ["media.damaged"])
        }
    }

    @Test func oneThatIsTooLargeToHoldIsReported() throws {
        let made = try convert(TinyFiles.movingWebP(width: 16_000, height: 16_000))
        #expect(made.png == nil && made.remarks.map(\.code) == ["media.too-large"])
    }

    @Test func wordsStandWhereNothingCanBeMade() throws {
        var fixture = BookFixture.tides
        fixture.media = Library(file: Array(TinyFiles.webp.dropLast(9)))
        let export = try fixture.export()
        #expect(export.log.map(\.code) == ["media.damaged"])
        #expect(try fixture.files()["EPUB/text/ans02.xhtml"]?.contains("The quay at low water</span>") == true)
    }
}
