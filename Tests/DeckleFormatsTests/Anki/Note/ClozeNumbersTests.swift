import Testing

@testable import DeckleFormats

@Suite struct ClozeNumbersTests {
    @Test(arguments: [
        ("{{c1::ebb}} and {{c3::flood::hint}} and {{c1::again}}", [1, 3]),
        ("{{c2,1::both}}", [1, 2]),
        ("{{c1::out {{c4::in}}}}", [1, 4]),
        ("{{c0::no}} {{c501::no}} {{c::no}} {{c1:no}} {{cx::no}} {{c99999999999999999999::no}}", []),
        ("{{c1", []),
        ("", []),
    ])
    func numbers(_ text: String, _ numbers: [Int]) {
        #expect(ClozeNumbers.numbers(in: text) == numbers)
    }
}
