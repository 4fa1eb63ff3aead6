import Testing

@testable import DeckleFormats

/// The words of a field of a note.
@Suite struct FieldWordsTests {
    private func words(_ field: String) -> [UInt32] { FieldWords(field).fingerprints }

    @Test func wordsAreRunsOfLettersAndDigits() {
        #expect(words("Tides, at 12 o'clock: high_water!") == words("tides at 12 o clock high_water"))
        #expect(words("tides").count == 1)
        #expect(words("") == [])
        #expect(words("+ - …") == [])
    }

    @Test func markupParts() {
        #expect(words("<p>High <b class=\"x\">water</b></p><pre>a&lt;b &amp; c</pre>") == words("high water a b c"))
        #expect(words("a<br>b") == words("a b"))
        #expect(words("no end of <b") == words("no end of"))
        #expect(words("no end of &amp") == words("no end of"))
    }

    @Test func aPictureIsToldByItsTag() {
        #expect(words("<img src=\"ebb.png\" alt=\"Ebb\">") != words("<img src=\"flow.png\" alt=\"Flow\">"))
    }

    @Test func lettersOfAnyWritingAreSmall() {
        #expect(words("ÉTÉ Прилив") == words("été прилив"))
        #expect(words("ΏΡΑ").count == 1)
    }

    @Test func writingWithoutSpacesIsReadInPairs() {
        #expect(words("潮の満ち引き").count == 6)
        #expect(words("潮水") != words("水潮"))
        #expect(words("น้ำขึ้น").count > 1)
    }

    @Test func fingerprintsStayTheSame() {
        #expect(words("tide 潮水") == [819_589_342, 701_186_109, 3_090_199_095])
    }
}
