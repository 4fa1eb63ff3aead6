import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleSystem

@Suite struct CanvasTests {
    private let white = Colour(255, 255, 255), black = Colour(0, 0, 0)

    /// A picture as lines of digits: 0 for its ground, 9 for all of the colour that was drawn.
    private func drawing(_ outline: Outline, width: Int = 8, height: Int = 5) -> [String] {
        var canvas = Canvas(width: width, height: height, ground: white)
        canvas.fill(outline, black)
        return (0..<height).map { row in
            canvas.pixels[(row * width)..<((row + 1) * width)].map { index in
                String((255 - Int(canvas.palette.colours[Int(index)].red)) * 9 / 255)
            }.joined()
        }
    }

    @Test func whatIsInsideIsCovered() {
        let rectangle = Outline.rectangle(Frame(x: 1, y: 1, width: 4, height: 2))
        #expect(drawing(rectangle) == ["00000000", "09999000", "09999000", "00000000", "00000000"])
    }

    @Test func edgesBetweenPixelsAreBetweenTheColours() {
        let rectangle = Outline.rectangle(Frame(x: 1.5, y: 1, width: 2, height: 1.5))
        #expect(drawing(rectangle) == ["00000000", "04940000", "02420000", "00000000", "00000000"])
    }

    @Test func aFrameIsHollow() {
        let frame = Outline.rectangle(Frame(x: 0, y: 0, width: 6, height: 5), line: 1)
        #expect(drawing(frame) == ["99999900", "90000900", "90000900", "90000900", "99999900"])
    }

    @Test func aRingIsRound() {
        let ring = Outline.ellipse(Frame(x: 0, y: 0, width: 8, height: 8), line: 2)
        let rows = drawing(ring, height: 8)
        #expect(rows[0].first == "0" && rows[0].last == "0" && rows[7].first == "0" && rows[7].last == "0")
        #expect(rows[3].hasPrefix("89") && rows[4].hasPrefix("89") && rows[3].dropFirst(3).hasPrefix("00"))
    }

    @Test func cornersAreRound() {
        let rows = drawing(.rectangle(Frame(x: 0, y: 0, width: 8, height: 5), radius: 2))
        #expect(rows[0].hasPrefix("2") && rows[2] == "99999999" && rows[0].dropFirst(2).hasPrefix("9999"))
    }

    @Test func whatLiesOutsideIsCutOff() {
        let huge = Outline.polygon([Point(-1e9, -1e9), Point(1e9, -1e9), Point(1e9, 1e9), Point(-1e9, .infinity)])
        #expect(drawing(huge).count == 5)
        #expect(drawing(.rectangle(Frame(x: -5, y: -5, width: 7, height: 7)))[1] == "99000000")
    }

    @Test func nothingAndTooMuchAreNotDrawn() {
        #expect(drawing(Outline()) == Array(repeating: "00000000", count: 5))
        let points = (0..<40_000).map { Point(Double($0 % 8), Double($0 % 5)) }
        #expect(drawing(.polygon(points)) == Array(repeating: "00000000", count: 5))
    }

    @Test func aPaletteThatIsFullGivesTheNearestColour() {
        var palette = Palette(white)
        for level in 0..<255 { _ = palette.index(of: Colour(UInt8(level), 0, 0)) }
        #expect(palette.colours.count == 256)
        #expect(palette.index(of: Colour(100, 1, 0)) == 101)
        #expect(palette.index(of: white) == 0)
    }

    @Test(arguments: [("#fff", 255), ("#000000", 0), ("#0A0000", 10)])
    func coloursAreReadAsStyleSheetsWriteThem(text: String, red: UInt8) {
        #expect(Colour(css: text)?.red == red)
    }

    @Test(arguments: ["", "#", "#12", "fff", "#ggg", "#1234567", "red"])
    func otherTextIsNoColour(text: String) {
        #expect(Colour(css: text) == nil)
    }

    @Test func thePictureIsAPNGWithItsPixels() throws {
        var canvas = Canvas(width: 3, height: 2, ground: Colour(1, 2, 3))
        canvas.fill(.rectangle(Frame(x: 1, y: 0, width: 1, height: 2)), Colour(4, 5, 6))
        let file = try canvas.png()
        #expect(file == (try canvas.png()))
        let header: [UInt8] = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]
        #expect(Array(file[..<29]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + header)
        #expect(Array(file[33..<47]) == [0, 0, 0, 6, 0x50, 0x4C, 0x54, 0x45, 1, 2, 3, 4, 5, 6])
        #expect(Array(file[55..<59]) == Array("IDAT".utf8))
        let size = file[51..<55].reduce(0) { $0 << 8 | Int($1) }
        let stream = Array(file[59..<(59 + size)])
        // Two bytes of a header, the rows, each behind a 0, and their sum.
        let rows = try stream[2..<(size - 4)].withUnsafeBytes { try Inflater.inflate($0, size: 8) }
        #expect(rows == [0, 0, 1, 0, 0, 0, 1, 0] && Array(stream[(size - 4)...]) == [0, 16, 0, 3])
    }
}
