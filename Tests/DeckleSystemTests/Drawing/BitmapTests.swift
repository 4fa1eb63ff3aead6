import DeckleTestSupport
import Testing

@testable import DeckleSystem

@Suite struct BitmapTests {
    private let line: [UInt8] = [200, 30, 30, 200, 30, 30]

    @Test func aWebPHasItsPixels() {
        var bitmap = Bitmap(width: 2, height: 1, hasAlpha: false)
        let isWhole = bitmap.put(webP: TinyFiles.webp)
        #expect(isWhole && bitmap.samples == line)
    }

    @Test func aFrameStandsWhereItBelongs() {
        var bitmap = Bitmap(width: 3, height: 2, hasAlpha: true)
        let isWhole = bitmap.put(webP: TinyFiles.webp, x: 1, y: 1)
        let nothing = [UInt8](repeating: 0, count: 16)
        #expect(isWhole && bitmap.samples == nothing + [200, 30, 30, 255, 200, 30, 30, 255])
    }

    @Test(arguments: [(2, 0), (0, 1), (-1, 0), (.max, 0)])
    func aFrameThatSticksOutIsRefused(x: Int, y: Int) {
        var bitmap = Bitmap(width: 3, height: 1, hasAlpha: true)
        let isWhole = bitmap.put(webP: TinyFiles.webp, x: x, y: y)
        #expect(!isWhole)
    }

    @Test func aFileThatBreaksOffIsRefused() {
        var bitmap = Bitmap(width: 2, height: 1, hasAlpha: false)
        for count in 0..<(TinyFiles.webp.count - 2) {
            let isWhole = bitmap.put(webP: Array(TinyFiles.webp.prefix(count)))
            #expect(!isWhole)
        }
    }

    @Test func aPNGHasTheSamePixels() throws {
        var bitmap = Bitmap(width: 2, height: 1, hasAlpha: false)
        let isWhole = bitmap.put(webP: TinyFiles.webp)
        let png = try bitmap.png()
        #expect(isWhole && Array(png[16..<29]) == [0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0])
        let stream = Array(png[43..<(png.count - 20)])
        // The second pixel is told by the first.
        #expect(try stream.withUnsafeBytes { try Inflater.inflate($0, size: 7) } == [1, 200, 30, 30, 0, 0, 0])
    }
}
