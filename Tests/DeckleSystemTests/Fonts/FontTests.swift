import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleSystem

@Suite struct FontTests {
    private func font(_ characters: String) throws -> Font {
        try #require(Font(SourceBytes(TinyFont.ttf(of: characters)), weight: 400))
    }

    @Test func aLineIsTheGlyphsSideBySide() throws {
        let line = try font("ab").shaped("a b", language: "en", .leftToRight)
        #expect(line.width == 1.5)
        #expect(line.outline.elements.first == .move(Point(0, 0)))
        #expect(line.outline.horizontalReach == 0...1.5)
        #expect(line.outline.elements.count { if case .move = $0 { true } else { false } } == 2)
    }

    @Test func spacingIsAddedToEachLetter() throws {
        #expect(try font("ab").shaped("ab", language: "en", .leftToRight, spacing: 0.1).width == 1.2)
    }

    @Test func lettersThatAreMissingAreKnown() throws {
        let font = try font("ab")
        #expect(font.hasGlyphs(for: "a b\u{200D}") && !font.hasGlyphs(for: "abc") && !font.hasGlyphs(for: "🎈"))
    }

    @Test func hebrewIsSetFromRightToLeft() throws {
        #expect(try font("אב").shaped("אב", language: "he", .rightToLeft).width == 1)
    }

    @Test(arguments: ["", "no font", "ttcf\u{0}\u{1}\u{0}\u{0}\u{0}\u{0}\u{0}\u{4}"])
    func otherBytesAreNoFont(text: String) {
        #expect(Font(SourceBytes(text.utf8), weight: 700) == nil)
    }

    /// Whatever is changed in a font, it gives a line or none, and no place in it is out of all bounds.
    @Test func brokenFontsDoNoHarm() throws {
        let whole = TinyFont.ttf(of: "ab")
        for position in stride(from: 0, to: whole.count, by: 3) {
            for value in [0, 0x7F, 0xFF] as [UInt8] {
                var broken = whole
                broken[position] = value
                guard let font = Font(SourceBytes(broken), weight: 400) else { continue }
                var canvas = Canvas(width: 4, height: 4, ground: Colour(0, 0, 0))
                canvas.fill(font.shaped("ab", language: "en", .leftToRight).outline, Colour(9, 9, 9))
                #expect(canvas.pixels.count == 16)
            }
        }
        #expect(Font(SourceBytes(whole[..<200]), weight: 400)?.hasGlyphs(for: "a") != true)
    }
}
