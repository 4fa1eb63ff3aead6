import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleText

/// What is left out of a text, or stands in it as something else, is said with its code.
@Suite struct MarkdownWarningsTests {
    @Test(arguments: [
        ("<script>x()</script>", "markdown.dropped-html"), ("a <style>b</style>", "markdown.dropped-html"),
        (#"<video src="v.mp4"></video>"#, "markdown.linked-html"), ("<blink>x</blink>", "markdown.raw-html"),
        ("<?php x ?>", "markdown.raw-html"), ("<b>\n\nx", "markdown.raw-html"),
        ("| a |\n|---|\n| b | c |", "markdown.cell-dropped"), ("```c linenos\nx\n```", "markdown.fence-info"),
        ("::hero\nx\n::", "markdown.component"), (":hero[x]", "markdown.component"),
        ("::card{foo=\"x\"}\nx\n::", "markdown.component-values"), ("{{ $doc.x }}", "markdown.binding"),
        ("[a]: https://example.org", "markdown.idle-definition"), ("<!-- a <b>c</b>", "markdown.raw-html"),
        ("x[^a]\n\n[^a]: b\n\n[^a]: c", "markdown.doubled-definition"),
        ("[a]\n\n[a]: /x\n[a]: /y 'z'", "markdown.doubled-definition"),
        ("<ol reversed><li>x</ol>", "markdown.list-numbers"), ("<ol type=a><li>x</ol>", "markdown.list-numbers"),
        ("<ol><li value=7>x</ol>", "markdown.list-numbers"), ("<!-- a\nb -->", "markdown.comment"),
        ("x <!-- a\nb --> y", "markdown.comment"), ("<!-- a <!-- b -->", "markdown.doubtful-comment"),
        ("<!--\n```\na\n```\n-->", "markdown.comment"),
        ("<!-- a\n\nb\n\n~~~html\n<!-- c -->\n", "markdown.doubtful-comment"),
    ])
    func saysWhatIsLost(text: String, code: String) {
        #expect(log(text).map(\.code.name) == [code])
    }

    @Test(arguments: [
        "<!-- x -->", "<b>x</b>", "a<p>b<li>c", "| a |\n|---|\n| b | |", "```c [f.c] {1}\nx\n```", "::card\nx\n::",
        ":badge[x]",
        "`c`{lang=\"ts\"}", "> [!tip]- x", "[a][B]\n\n[b]: /x", "[//]: # (x)", "```\n[a]: /x\n```", "    [a]: /x",
        "[Note]: this is text", "x\n[a]: /x", "<ol start=3 type=1><li>x</ol>", "<ul><li value=7>x</ul>",
    ])
    func saysNothingWhereNothingIsLost(text: String) {
        #expect(log(text) == [])
    }

    @Test(arguments: [
        (#"<pre><a href="https://e.org/x">y</a>z</pre>"#, "y (https://e.org/x)z"),
        ("<pre>a <https://e.org/x> b", "a <https://e.org/x> b"),
        (#"<pre><img src="a.png" alt="b"></pre>"#, "b (a.png)"),
        ("<pre><b>a</b> <x-y z='1'>c</pre>", "a <x-y z='1'>c"),
    ])
    func codeOfHTMLKeepsAddresses(text: String, code: String) {
        #expect(blocks(text) == [.code(CodeBlock(text: code))])
    }

    @Test func eachCommentThatSwallowsAFenceIsTold() {
        let log = log("a\n\n<!-- b\n```\nc -->\n\n<!-- d\n```\ne -->")
        #expect(log.map(\.place?.line) == [3, 7])
        #expect(log.map(\.message) == Array(repeating: Self.swallowed, count: 2))
    }

    private static let swallowed = "a comment takes in the start of a code fence, so its 3 lines are left out"

    /// The lines of a text with components are not those of what the parser gets.
    @Test func placesAreThoseOfTheSource() throws {
        let log = log("a\n::note\nb\n::\n::hero\n| a |\n|---|\n| b | c |\n::\n\n<blink>")
        #expect(log.map(\.place?.line) == [5, 8, 11])
        #expect(log.map(\.place?.column) == [2, 7, 1])
    }

    @Test(arguments: [":a[", "::a\n", ":::\n", "`{.a", "]{.a}", "[a", "{{ $", "::a\n:::b\n"])
    func hostileComponentsAreReadWhole(_ unit: String) {
        let text = String(repeating: unit, count: 60_000 / unit.utf8.count) + "end"
        #expect(ModelDump.text(blocks(text)).contains("end"))
    }

    private func blocks(_ text: String) -> [Block] {
        var log: [Diagnostic] = []
        return MarkdownReader().passage(text, place: Place(file: "a.md"), log: &log).blocks
    }

    private func log(_ text: String) -> [Diagnostic] {
        var log: [Diagnostic] = []
        _ = MarkdownReader().passage(text, place: Place(file: "a.md"), log: &log)
        return log
    }
}
