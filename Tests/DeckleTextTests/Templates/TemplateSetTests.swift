import DeckleCore
import DeckleText
import Testing

@Suite struct TemplateSetTests {
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

    private func theme(_ files: [String: String]) -> Theme {
        Theme(
            name: "mine",
            files: files.mapValues(ThemeFile.text),
            labels: Labels(entries: ["answer": ["other": "Answer & more"]])
        )
    }

    @Test func escapesTextAndPlacesLabelsAndPartials() throws {
        let templates = try TemplateSet(
            theme([
                "html/page.mustache": "<p>{{title}}</p>{{{body}}}{{> parts/end}}",
                "html/parts/end.mustache": "<i>{{labels.answer}} {{labels.other}}</i>",
                "epub/page.mustache": "elsewhere",
            ]),
            folder: "html"
        )
        #expect(
            try templates.render("page", ["title": "a < b", "body": "<b>c</b>"])
                == "<p>a &lt; b</p><b>c</b><i>Answer &amp; more other</i>"
        )
    }

    @Test(arguments: [
        ("a\n{{#b}}\n{{/c}}", 3, "the section that ends here is not the one that was begun"),
        ("a\n{{#b}}", 2, "a section is not ended"),
        ("a {{b", 1, "the template ends within a tag"),
    ])
    func errorsNameThePlace(template: String, line: Int, message: String) {
        #expect {
            _ = try TemplateSet(theme(["html/page.mustache": template]), folder: "html")
        } throws: { error in
            let diagnostic = (error as? Failure)?.diagnostics.first
            return diagnostic?.code == "theme.bad-template" && diagnostic?.message == message
                && diagnostic?.place?.file == "mine/html/page.mustache" && diagnostic?.place?.line == line
        }
    }

    @Test func aMissingTemplateIsAnError() throws {
        let templates = try TemplateSet(theme([:]), folder: "html")
        #expect(throws: Failure(.error("theme.missing-file", "the theme has no file html/page.mustache"))) {
            try templates.render("page", [:])
        }
    }
}
