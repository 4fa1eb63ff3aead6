import Testing

@testable import DeckleFormats

@Suite struct LatinWordsTests {
    @Test(arguments: [
        ("كيف نكتب C++؟", "كيف نكتب ⟨C++⟩؟"), ("(C++) و #tag", "(⟨C++⟩) و ⟨#tag⟩"), ("C#", "⟨C#⟩"),
        ("HTTP هو", "HTTP هو"), ("1 + 2 = 3", "1 + 2 = 3"), ("a+b", "a+b"), ("مرحبا+", "مرحبا+"), ("", ""),
        ("איך כותבים ‎-v?", "איך כותבים ‎-v?"), ("-v", "⟨-v⟩"),
    ])
    func wordsWhoseSignsWouldBeTornOffAreIsolated(text: String, expected: String) {
        let marked = LatinWords.pieces(of: text).map { $0.isIsolated ? "⟨\($0.text)⟩" : String($0.text) }
        #expect(marked.joined() == expected)
    }
}
