import Testing

@testable import DeckleFormats

@Suite struct PlainFieldTests {
    @Test(arguments: [
        ("/tides/moon#spring-tide", "/tides/moon#spring-tide"),
        ("<b> & \"c\" 'd'", "&lt;b&gt; &amp; &quot;c&quot; 'd'"),
        ("\"\u{301}", "&quot;\u{301}"), ("a\n\tb\r", "a\n\tb&#13;"),
        ("[sound:x] \\(", "<span>[</span>sound:x] <span>\\</span>("),
        ("&quot;", "&amp;quot;"), ("[[type:Id]]", "<span>[</span>[type:Id]]"),
    ])
    func holdsTextThatMayStandInAnAttribute(text: String, field: String) {
        #expect(Array(PlainField.field(text).utf8) == Array(field.utf8))
        #expect(Self.text(of: field) == text)
    }

    @Test func readsQuotationMarksThatWereNotEscaped() {
        #expect(Self.text(of: "say \"a\" &amp; b") == "say \"a\" & b")
    }

    private static func text(of field: String) -> String { Array(field.utf8).withUnsafeBytes(PlainField.text) }
}
