import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct WordBreaksTests {
    /// The text with `|` where a line may be broken and `-|` where a hyphen shows it.
    private func broken(_ text: String, longest: Int = 8, part: Int = 8, isCode: Bool = false) -> String {
        WordBreaks(longest: longest, longestPart: part).pieces(of: text, isCode: isCode).reduce(into: "") {
            switch $1.end {
            case .separator: $0 += $1.text + "|"
            case .syllable: $0 += $1.text + "-|"
            case .whole: $0 += $1.text
            }
        }
    }

    @Test func shortWordsAreNotBroken() {
        #expect(broken("an a/b word  with spaces ") == "an a/b word  with spaces ")
        #expect(broken("") == "")
    }

    @Test(arguments: [
        ("https://example.org/a?b=c", "https://|example.|org/|a?|b=|c"),
        ("max_overflow_size", "max_|overflow_|size"),
        ("getUserById", "get|User|By|Id"),
        ("map(transform)", "map|(transform)"),
        ("1,234,567.89", "1,234,567.89"),
        ("[1,2].map{$0}", "[1,2].|map|{$0}"),
    ])
    func longOnesAreBrokenBehindSeparatorsAndHumps(text: String, expected: String) {
        #expect(broken(text, part: 24, isCode: true) == expected)
    }

    @Test func proseIsBrokenBetweenSyllablesAndCodeIsNot() {
        #expect(broken("Documentation") == "Do-|cu-|men-|ta-|tion")
        #expect(broken("documentation", isCode: true) == "documentation")
        #expect(broken("well-Documentation") == "well-|Do-|cu-|men-|ta-|tion")
    }

    @Test(arguments: [
        ("September", "Sep tem ber"), ("Cacheable", "Ca cheable"), ("Authentication", "Au then ti ca tion"),
        ("Request", "Re quest"), ("Strength", "Strength"), ("Äpfelmus", "Äp fel mus"), ("молоко", "мо локо"),
        ("مرحبا", "مرحبا"), ("12345678", "12345678"), ("a", "a"),
    ])
    func syllablesStartWithTheLastConsonantBeforeAVowel(word: String, expected: String) {
        #expect(Syllables.split(Array(word)).map { String($0) }.joined(separator: " ") == expected)
    }

    @Test func tellsWhatStaysTooLong() {
        let breaks = WordBreaks(longest: 8, longestPart: 8)
        #expect(breaks.leavesLong([.text("e3b0c44298fc1c149")]))
        #expect(!breaks.leavesLong([.text("Documentation")]))
        #expect(breaks.leavesLong([.code("documentation")]))
    }
}
