import DeckleCore
import Testing

@Suite struct LengthTests {
    @Test(arguments: [
        ("9pt", 9.0, Length.Unit.point), (".25mm", 0.25, .millimetre), ("-2ch", -2, .digit), ("100%", 100, .percent),
        ("38rem", 38, .rootEm),
    ])
    func readsANumberAndAUnit(text: String, value: Double, unit: Length.Unit) {
        #expect(Length(text) == Length(value, unit))
    }

    @Test(arguments: ["", "9", "pt", "9 pt", "9xx", "1.2.3mm", "1e3mm", "9pt 1pt"])
    func refusesAnythingElse(text: String) {
        #expect(Length(text) == nil)
    }

    @Test(arguments: [
        ("210mm", 210.0), ("21cm", 210), ("1in", 25.4), ("72pt", 25.4), ("6pc", 25.4), ("96px", 25.4),
    ])
    func lengthsOfPrintAreMillimetres(text: String, millimetres: Double) throws {
        let found = try #require(Length(text)?.millimetres)
        #expect(abs(found - millimetres) < 1e-9)
    }

    @Test(arguments: ["2em", "2rem", "2ex", "2ch", "2vw", "2vh", "2%"])
    func whatAFontOrAWindowDecidesIsNone(text: String) throws {
        #expect(try #require(Length(text)).millimetres == nil)
    }

    @Test func isWrittenWithoutNeedlessZeros() {
        #expect(
            "\(Length(210, .millimetre)) \(Length(0.5, .em)) \(Length(215.9, .millimetre))" == "210mm 0.5em 215.9mm"
        )
    }
}
