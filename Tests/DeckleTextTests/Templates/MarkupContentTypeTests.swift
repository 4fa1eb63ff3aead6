import DeckleCore
import DeckleText
import Testing

@Suite struct MarkupContentTypeTests {
    private func render(_ template: String, _ value: String) throws -> String {
        let theme = Theme(name: "test", files: ["epub/page.mustache": .text(template)])
        return try TemplateSet(theme, folder: "epub").render("page", ["value": value])
    }

    @Test func textIsEscapedForElementsAndAttributes() throws {
        #expect(try render(#"<a title="{{value}}">"#, #"<&">"#) == #"<a title="&lt;&amp;&quot;&gt;">"#)
    }

    @Test func aCombiningMarkDoesNotHideABracket() throws {
        #expect(try render("{{value}}", "<\u{301}b") == "&lt;\u{301}b")
    }

    @Test func charactersThatXMLForbidsAreReplaced() throws {
        #expect(try render("{{value}}", "a\u{0}b\u{FFFF}") == "a\u{FFFD}b\u{FFFD}")
    }

    @Test func aTagInTheFirstLineStandsAlone() throws {
        #expect(try render("{{#value}}\n<p>{{value}}</p>\n{{/value}}\n", "x") == "<p>x</p>\n")
    }
}
