import DeckleText
import Testing

@Suite struct SilentTextTests {
    @Test(arguments: [
        "<!-- TODO -->", "<!-- a -->\n\n<!-- b -->", "[a]: https://x.example\n", "<br>", "&nbsp;", "\u{A0}",
        "\u{200B}\n",
        "#", "-", "1.", ">", "[](/x)", "![]()", "```js\n```", "> -", "\u{FEFF}",
    ])
    func nothingIsLeft(markdown: String) {
        #expect(SilentText.mayBeSilent(markdown))
        #expect(SilentText.isSilent(markdown))
    }

    @Test(arguments: ["42", "![](x.png)", "[x](/x)", "<!-- a -->b", "---", "- [ ]", "1. 2", "?", "`-`", "[^1]: note"])
    func whatMayComeToNothingIsRead(markdown: String) {
        #expect(SilentText.mayBeSilent(markdown))
        #expect(!SilentText.isSilent(markdown))
    }

    @Test(arguments: [
        "Yes.", "**Yes.**", "- a", "> q", "## T", "`x`", "\\\"q\\\"", "\\n\\na", "```js\\nx\\n```", "Это", "答え",
        "1. one",
    ])
    func theFirstLettersTell(opening: String) {
        #expect(!SilentText.mayBeSilent(opening))
    }
}
