import DeckleCore
import Testing

@Suite struct PercentTests {
    @Test(
        arguments: [
            ("a%20b.png", "a b.png"), ("%C3%A9%c3%a9", "éé"), ("100%25", "100%"), ("plain", "plain"), ("", ""),
            ("100%", nil), ("%2", nil), ("%zz", nil), ("%FF", nil), ("%C3", nil),
        ] as [(String, String?)]
    )
    func decodes(text: String, expected: String?) {
        #expect(Percent.decode(text) == expected)
    }
}
