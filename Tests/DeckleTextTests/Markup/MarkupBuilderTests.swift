import DeckleText
import Testing

@Suite struct MarkupBuilderTests {
    @Test func escapesTextAndAttributes() {
        var builder = MarkupBuilder()
        builder.element("a", ["href": "?a=1&b=\"2\"", "title": nil], text: "1 < 2 & 3 > \"2\"\n")
        #expect(
            builder.markup.text == #"<a href="?a=1&amp;b=&quot;2&quot;">1 &lt; 2 &amp; 3 &gt; "2""# + "\n</a>"
        )
    }

    @Test func keepsWhiteSpaceOfAttributes() {
        var builder = MarkupBuilder()
        builder.empty("img", ["alt": "a\tb\nc\rd"])
        #expect(builder.markup.text == #"<img alt="a&#9;b&#10;c&#13;d"/>"#)
    }

    @Test(arguments: [
        ("a\u{0}b", "a\u{FFFD}b"), ("\u{B}\u{1F}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("x\u{FFFE}\u{FFFF}y", "x\u{FFFD}\u{FFFD}y"), ("\u{FFFD}\u{FEFF}ﷺ", "\u{FFFD}\u{FEFF}ﷺ"), ("a\rb", "a&#13;b"),
        ("日本語 עברית 🧵", "日本語 עברית 🧵"), ("", ""),
    ])
    func replacesWhatXMLCannotHold(text: String, expected: String) {
        var builder = MarkupBuilder()
        builder.text(text)
        #expect(builder.markup.text == expected)
    }

    @Test func handsOverWhatIsMoreThanAPiece() {
        var builder = MarkupBuilder(), pieces: [String] = []
        builder.element("p") { builder in
            for text in ["Oar", "Sail", "Mast"] {
                builder.text(text)
                builder.drain(above: 6) { pieces.append(String(decoding: $0, as: UTF8.self)) }
            }
        }
        builder.drain(above: 0) { pieces.append(String(decoding: $0, as: UTF8.self)) }
        builder.drain(above: 0) { pieces.append(String(decoding: $0, as: UTF8.self)) }
        #expect(pieces == ["<p>OarSail", "Mast</p>"])
    }

    @Test func handsOverTextThatMayEndInAnInertRunWhole() {
        var builder = MarkupBuilder(inert: InertRuns(["[sound:"])), text = ""
        builder.text("play [sound")
        builder.text(":a.mp3]")
        builder.drain(above: 0) { text += String(decoding: $0, as: UTF8.self) }
        #expect(text == "play <span>[</span>sound:a.mp3]")
    }

    @Test func takesSubstrings() {
        var builder = MarkupBuilder()
        builder.text("<abc>".dropFirst().dropLast())
        #expect(builder.markup.text == "abc")
    }

    @Test(arguments: [
        ("play [sound:a.mp3]", "play <span>[</span>sound:a.mp3]"), ("a \\(b\\) c", "a <span>\\</span>(b\\) c"),
        ("{{c1::x}}}", "<span>{</span>{c1::x<span>}</span><span>}</span>}"), ("[soun", "[soun"),
        ("<[sound:", "&lt;<span>[</span>sound:"), ("[SouND:", "<span>[</span>SouND:"),
        ("[\u{13}OUND:", "[\u{FFFD}OUND:"),
    ])
    func partsInertRuns(text: String, expected: String) {
        var builder = MarkupBuilder(inert: ["[sound:", "\\(", "{{c", "}}", ""])
        builder.text(text)
        #expect(builder.markup.text == expected)
    }

    @Test func partsRunsAcrossPiecesOfText() {
        var builder = MarkupBuilder(inert: ["[sound:"])
        builder.element("p") { builder in
            builder.text("[")
            builder.text("sound:")
        }
        #expect(builder.markup.text == "<p><span>[</span>sound:</p>")
    }

    @Test func refersToInertRunsInAttributes() {
        var builder = MarkupBuilder(inert: ["[sound:"])
        builder.empty("img", ["alt": "\"[sound:x]"])
        #expect(builder.markup.text == #"<img alt="&quot;&#91;sound:x]"/>"#)
    }

    @Test(arguments: [
        ("sound:x", "<!-- -->sound:x"), ("LATEX", "<!-- -->LATEX"), ("latex ", "latex "),
        ("[sound:x", "<span>[</span>sound:x"),
    ])
    func partsRunsThatBracketsWouldMake(text: String, expected: String) {
        var builder = MarkupBuilder(inert: ["[sound:", "[latex]"])
        builder.bracketed(text)
        #expect(builder.markup.text == expected)
    }

    @Test func escapesForEitherPlace() {
        var builder = MarkupBuilder(inert: ["!"], escape: .either)
        builder.text("<\"!\">\n")
        #expect(builder.markup.text == "&lt;&quot;<span>!</span>&quot;&gt;\n")
    }

    @Test func leavesActiveTextWhole() {
        var builder = MarkupBuilder(inert: ["\\("])
        builder.text("a\\(")
        builder.active("\\(x<y\\)")
        #expect(builder.markup.text == "a<span>\\</span>(\\(x&lt;y\\)")
    }

    @Test func showsTextThatIsStillPending() {
        var builder = MarkupBuilder(inert: ["!"])
        builder.text("a!")
        #expect(builder.markup.text == "a<span>!</span>")
        builder.text("b")
        #expect(builder.markup.text == "a<span>!</span>b")
    }
}
