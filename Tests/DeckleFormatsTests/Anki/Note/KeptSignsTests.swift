import Testing

@testable import DeckleFormats

@Suite struct KeptSignsTests {
    @Test(arguments: [
        ("plain \u{201C}text\u{201D} \u{1F600}", "plain \u{201C}text\u{201D} \u{1F600}"),
        ("10 k\u{2126}, \u{212B}", "10 k&#x2126;, &#x212B;"), ("a\u{37E}", "a&#x37E;"),
        ("<p lang=\"ja\">\u{FA19}\u{793E}</p>", "<p lang=\"ja\">&#xFA19;\u{793E}</p>"),
        ("\u{2F800}", "&#x2F800;"), ("e\u{301}", "e\u{301}"), ("\u{3A9}\u{C5}", "\u{3A9}\u{C5}"),
        ("\u{958}\u{FB1D}\u{1D15E}\u{344}", "\u{958}\u{FB1D}\u{1D15E}\u{344}"),
    ])
    func signsThatAnkiWouldReplaceAreReferences(html: String, kept: String) {
        #expect(Array(KeptSigns.html(html).utf8) == Array(kept.utf8))
    }
}
