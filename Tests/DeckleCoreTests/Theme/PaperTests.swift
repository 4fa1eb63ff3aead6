import DeckleCore
import Testing

@Suite struct PaperTests {
    @Test func sizesAreTwoLengthsAndMillimetres() {
        let letter = Paper(name: "letter", width: Length(8.5, .inch), height: Length(11, .inch))
        #expect(letter.size == "8.5in 11in")
        #expect(letter.page == "215.9x279.4")
        #expect(letter.label == "letter")
    }
}
