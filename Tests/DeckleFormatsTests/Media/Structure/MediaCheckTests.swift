import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct MediaCheckTests {
    private func fault(_ bytes: [UInt8]) -> MediaFault? {
        do throws(MediaFault) {
            _ = try MediaContent(bytes)
            return nil
        } catch {
            return error
        }
    }

    private func patched(_ bytes: [UInt8], _ offset: Int, _ values: [UInt8]) -> [UInt8] {
        var bytes = bytes
        bytes.replaceSubrange(offset..<(offset + values.count), with: values)
        return bytes
    }

    @Test(arguments: TinyFiles.all) func wholeFilesOfEveryTypeStayAsTheyAre(name: String, bytes: [UInt8]) throws {
        let content = try MediaContent(bytes)
        #expect(content.type.fileExtension == name)
        #expect(content.bytes == bytes)
        #expect(content.mends == [])
    }

    /// Of the others only a decoder finds out.
    @Test(arguments: TinyFiles.all.filter { !["mp3", "flac", "avif", "m4a", "svg"].contains($0.name) })
    func aFileThatBreaksOffAnywhereIsNone(name: String, bytes: [UInt8]) {
        for count in 16..<bytes.count { #expect(fault(Array(bytes[..<count])) == .truncated, "\(name) at \(count)") }
    }

    @Test(arguments: ["avif", "m4a", "svg", "flac", "mp3"]) func aFileThatBreaksOffIsNone(name: String) throws {
        let bytes = try #require(TinyFiles.all.first { $0.name == name }).bytes
        #expect(fault(bytes.dropLast(3)) != nil)
        #expect(fault(Array(bytes.prefix(14))) != nil)
    }

    @Test(arguments: TinyFiles.all.filter { ["png", "jpg", "gif", "webp"].contains($0.name) })
    func whatFollowsTheEndOfAPictureIsNoFault(name: String, bytes: [UInt8]) {
        #expect(fault(bytes + [1, 2, 3]) == nil)
    }

    @Test func aFlippedBitInAPNGIsFound() {
        let png = TinyPicture.png(width: 2, height: 1, colour: (1, 2, 3))
        for offset in 12..<png.count { #expect(fault(patched(png, offset, [png[offset] ^ 1])) != nil) }
    }

    @Test func aPictureWithoutSizeIsNone() {
        #expect(fault(TinyPicture.png(width: 0, height: 1, colour: (1, 2, 3))) == .noSize)
        #expect(fault(TinyPicture.png(width: 1, height: 0, colour: (1, 2, 3))) == .noSize)
        #expect(fault(patched(TinyFiles.gif, 30, [0, 0])) == .noSize)
        let frame = TinyFiles.jpeg.indices.first { TinyFiles.jpeg[$0...].starts(with: [0xFF, 0xC0]) } ?? 0
        #expect(fault(patched(TinyFiles.jpeg, frame + 5, [0, 0])) == .noSize)
    }

    @Test(
        arguments: [
            ("", .empty), ("hello", .unknownType), ("<html><p>text</p></html>", .unknownType),
            ("<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html>", .unknownType),
            ("RIFF\u{4}\0\0\0WAVE", .damaged("it has no data")), ("ID3 and more", .truncated),
            (
                "<svg xmlns='http://www.w3.org/2000/svg'><rect>",
                .damaged("line 1: Premature end of data in tag rect line 1")
            ),
        ] as [(String, MediaFault)]
    )
    func otherFilesAreNone(text: String, expected: MediaFault) {
        #expect(fault(Array(text.utf8)) == expected)
    }

    @Test func picturesWithoutDataAreNone() {
        #expect(fault([0xFF, 0xD8, 0xFF, 0xD9]) == .damaged("it has no data"))
        #expect(fault(Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x3B]) == .damaged("it has no data"))
    }

    @Test func aRecordingOfUnknownLengthIsOne() {
        let bytes = TinyFiles.all.first { $0.name == "wav" }?.bytes ?? []
        let open: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
        #expect(fault(patched(patched(bytes, 4, open), bytes.count - 6, open)) == nil)
    }

    @Test func aBoxWithALongSizeIsRead() {
        let start: [UInt8] = [0, 0, 0, 12] + Array("ftypavif".utf8) + [0, 0, 0, 8] + Array("meta".utf8)
        let long: [UInt8] = [0, 0, 0, 1] + Array("mdat".utf8) + [0, 0, 0, 0, 0, 0, 0, 18, 1, 2]
        #expect(fault(start + long) == nil)
        #expect(fault(start + long.dropLast()) == .truncated)
        #expect(fault(start + [0, 0, 0, 0] + Array("mdat".utf8)) == nil)
    }
}
