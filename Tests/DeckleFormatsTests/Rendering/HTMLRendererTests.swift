import DeckleCore
import DeckleTestSupport
import DeckleText
import Testing

@testable import DeckleFormats

/// What `blocks` look like, rendered as for a page.
func html(_ blocks: [Block], dialect: Dialect = Dialect(), headingBase: Int = 3) throws -> String {
    try HTMLRenderer(dialect: dialect, headingBase: headingBase, idPrefix: "q-p.x") { "media/" + $0.name }
        .render(blocks).text
}

private func html(_ inline: Inline, dialect: Dialect = Dialect()) throws -> String {
    try HTMLRenderer(dialect: dialect, headingBase: 3, idPrefix: "q-p.x") { "media/" + $0.name }.render([inline]).text
}

private let picture = Media(name: "cat-0123456789ab.png", type: "image/png", size: 3, handle: 0)

@Suite struct HTMLRendererInlineTests {
    @Test(arguments: [
        (Inline.text("a < b"), "a &lt; b"), (.code("x<y>"), #"<code dir="ltr">x&lt;y&gt;</code>"#),
        (.emphasis([.text("a")]), "<em>a</em>"), (.strong([.text("a")]), "<strong>a</strong>"),
        (.strikethrough([.text("a")]), "<del>a</del>"), (.mark([.text("a")]), "<mark>a</mark>"),
        (.superscript([.text("a")]), "<sup>a</sup>"), (.subscript([.text("a")]), "<sub>a</sub>"),
        (.lineBreak, "<br/>"), (.softBreak, "\n"),
        (.cloze(Cloze(number: 1, content: [.text("a")])), #"<span class="cloze">a</span>"#),
        (.maths("a<b"), #"<span class="maths" dir="ltr">a&lt;b</span>"#), (.footnoteMark(label: "1"), "<sup>1</sup>"),
        (
            .localized(Locale(language: "he", direction: .rightToLeft), content: [.text("א")]),
            #"<span lang="he" dir="rtl">א</span>"#
        ),
        (
            .link(Link(leadingTo: "https://example.org/?a&b", title: "T", content: [.text("a")])),
            #"<a href="https://example.org/?a&amp;b" title="T">a</a>"#
        ),
        (.link(Link(leadingTo: "javascript:x", content: [.text("a")])), "a"),
        (.link(Link(leadingTo: "../x?y#z", content: [.text("a")])), "a (/x?y#z)"),
        (.link(Link(leadingTo: "/x", title: "T", content: [.text("a")])), "a (/x, T)"),
        (
            .link(Link(leadingTo: "ssh://a.org", content: [.code("ssh://a.org")])),
            #"<code dir="ltr">ssh://a.org</code>"#
        ),
        (
            .image(Image(source: "c.png", alt: "a \"cat\"", title: "T", media: picture)),
            #"<img src="media/cat-0123456789ab.png" alt="a &quot;cat&quot;" title="T"/>"#
        ),
        (.image(Image(source: "c.png", alt: "a cat")), #"<span class="missing">a cat</span>"#),
        (.image(Image(source: "c.png", alt: "")), #"<span class="missing">c.png</span>"#),
    ])
    func renders(inline: Inline, expected: String) throws {
        #expect(try html(inline) == expected)
    }

    @Test func putsNoLinkInALink() throws {
        let inner = Inline.link(Link(leadingTo: "https://b.org", content: [.text("b")]))
        let outer = Inline.link(Link(leadingTo: "https://a.org", content: [inner]))
        #expect(try html(outer) == #"<a href="https://a.org">b (https://b.org)</a>"#)
    }

    @Test func writesMathsForAScript() throws {
        let dialect = Dialect(
            maths: .delimited(inline: ("\\(", "\\)"), display: ("\\[", "\\]"), inert: .none),
            inert: ["\\(", "[sound:"]
        )
        #expect(try html(.maths("a<b"), dialect: dialect) == #"<span class="maths" dir="ltr">\(a&lt;b\)</span>"#)
        #expect(try html([.maths("x")], dialect: dialect) == #"<div class="maths" dir="ltr">\[x\]</div>"#)
        #expect(try html(.maths("\\)"), dialect: dialect) == #"<span class="maths" dir="ltr">\)</span>"#)
    }

    @Test func writesMathsAsMathML() throws {
        let dialect = Dialect(maths: .mathML)
        let tree = #"<semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>"#
        let open = #"<math xmlns="http://www.w3.org/1998/Math/MathML" dir="ltr""#
        #expect(try html(.maths("x"), dialect: dialect) == open + #" alttext="x">"# + tree)
        #expect(try html(.maths("{{c1::x::h}}"), dialect: dialect) == open + #" alttext="x">"# + tree)
        #expect(
            try html([.maths("x")], dialect: dialect)
                == #"<div class="formula">"# + open + #" display="block" alttext="x">"# + tree + "</div>"
        )
        #expect(try html(.maths("\\foo"), dialect: dialect) == #"<span class="maths" dir="ltr">\foo</span>"#)
        #expect(try html([.maths("a & b")], dialect: dialect) == #"<div class="maths" dir="ltr">a &amp; b</div>"#)
    }

    @Test func writesClozesInBraces() throws {
        let dialect = Dialect(cloze: .braces, inert: ["{{c", "}}", "::"])
        let cloze = Inline.cloze(Cloze(number: 2, content: [.text("a::b")], hint: "h"))
        #expect(try html(cloze, dialect: dialect) == "{{c2::a<span>:</span>:b::h}}")
    }
}

@Suite struct HTMLRendererBlockTests {
    @Test func rendersParagraphsQuotesAndRules() throws {
        let blocks: [Block] = [.paragraph([.text("a")]), .quote([.paragraph([.text("b")])]), .rule]
        #expect(try html(blocks) == "<p>a</p>\n<blockquote><p>b</p></blockquote>\n<hr/>")
    }

    @Test(arguments: [
        ([1, 2, 3], [3, 4, 5]), ([2, 4, 4, 2], [3, 4, 4, 3]), ([3, 2, 1], [3, 3, 3]),
        ([1, 2, 3, 4, 5, 6], [3, 4, 5, 6, 6, 6]),
    ])
    func skipsNoHeadingLevel(levels: [Int], expected: [Int]) throws {
        let blocks = levels.map { Block.heading(level: $0, content: []) }
        #expect(try html(blocks) == expected.map { "<h\($0)></h\($0)>" }.joined(separator: "\n"))
    }

    @Test func rendersTightAndLooseLists() throws {
        let nested = Block.list(List(start: 3, items: [ListItem(content: [.paragraph([.text("b")])])]))
        let items = [ListItem(content: [.paragraph([.text("a")]), nested]), ListItem(content: [])]
        #expect(
            try html([.list(List(items: items))])
                == "<ul><li>a\n<ol start=\"3\"><li>b</li></ol></li>\n<li></li></ul>"
        )
        #expect(
            try html([.list(List(start: 1, isTight: false, items: [ListItem(content: [.paragraph([.text("a")])])]))])
                == "<ol><li><p>a</p></li></ol>"
        )
    }

    @Test(
        arguments: [(1, 9, nil), (1, 10, "digits-2"), (98, 3, "digits-3"), (.max, 2, "digits-4")]
            as [(Int, Int, String?)]
    )
    func tellsHowMuchRoomNumbersNeed(start: Int, items: Int, name: String?) throws {
        let list = List(
            start: start,
            items: Array(repeating: ListItem(content: [.paragraph([.text("a")])]), count: items)
        )
        let html = try html([.list(list)])
        #expect(html.contains("digits") == (name != nil))
        if let name { #expect(html.hasPrefix("<ol class=\"\(name)\"")) }
    }

    @Test func rendersTasks() throws {
        let items = [
            ListItem(isDone: true, content: [.paragraph([.text("a")])]), ListItem(isDone: false, content: [.rule]),
            ListItem(content: [.paragraph([.text("c")])]),
        ]
        #expect(
            try html([.list(List(items: items))])
                == #"<ul class="tasks"><li class="done">☑ a</li>"# + "\n" + #"<li class="open">☐ <hr/></li>"#
                + "\n<li>c</li></ul>"
        )
        #expect(
            try html([.list(List(isTight: false, items: [items[0]]))])
                == #"<ul class="tasks"><li class="done"><p>☑ a</p></li></ul>"#
        )
    }

    @Test func rendersTables() throws {
        let table = Table(
            alignments: [.none, .right],
            head: [[.text("a")], [.text("b")]],
            rows: [[[.text("1")], [.text("2")], []]]
        )
        #expect(
            try html([.table(table)])
                == #"<div class="table"><table><thead><tr><th scope="col">a</th><th class="right" scope="col">b</th></tr></thead>"#
                + "\n" + #"<tbody><tr><td>1</td><td class="right">2</td><td></td></tr></tbody></table></div>"#
        )
    }

    @Test func rendersTablesWithoutHead() throws {
        let table = Table(alignments: [.none, .right], head: [], rows: [[[.text("1")], [.text("2")]]])
        #expect(
            try html([.table(table)])
                == #"<div class="table"><table><tbody><tr><td>1</td><td class="right">2</td></tr></tbody></table></div>"#
        )
        #expect(try html([.table(Table(alignments: [], head: [], rows: []))]) == "")
    }

    @Test func rendersDefinitions() throws {
        let text = { (text: String) in [Block.paragraph([.text(text)])] }
        let entries = [
            Definition(terms: [[.text("a")], [.code("b")]], details: [text("1"), text("2") + [.rule]]),
            Definition(terms: [], details: []),
        ]
        #expect(
            try html([.definitions(entries)])
                == "<dl><dt>a</dt>\n" + #"<dt><code dir="ltr">b</code></dt>"# + "\n<dd>1</dd>\n<dd>2\n<hr/></dd>\n"
                + "<dt></dt>\n<dd></dd></dl>"
        )
    }

    @Test func rendersReadings() throws {
        let ruby = Inline.ruby([.text("漢字")], reading: [.text("かんじ")])
        #expect(
            try html([.paragraph([ruby])]) == "<p><ruby>漢字<rt>かんじ</rt></ruby></p>"
        )
    }

    @Test func rendersFiguresWithTheCaptionBelow() throws {
        let image = Block.image(Image(source: "c.png", alt: "cat", media: picture))
        #expect(
            try html([.figure([image], caption: [.text("A cat.")])])
                == #"<figure><img src="media/cat-0123456789ab.png" alt="cat"/>"# + "\n"
                + "<figcaption>A cat.</figcaption></figure>"
        )
        #expect(
            try html([.figure([.paragraph([.text("x")]), .rule], caption: [])]) == "<figure><p>x</p>\n<hr/></figure>"
        )
    }

    private static let measure = LineMeasure(
        tables: [[TableSize(lineLength: 42)]],
        code: 36,
        deepestIndent: 16,
        formula: 20
    )

    @Test func tellsCellsThatNeedMoreThanTheirShareOfALine() throws {
        func row(_ lengths: Int...) throws -> String {
            let cells = lengths.map { [Inline.text("a " + String(repeating: "é", count: $0))] }
            let table = Table(alignments: [.center], head: [], rows: [cells])
            let markup = try html([.table(table)], dialect: Dialect(measure: Self.measure))
            return String(markup.split(separator: "\n")[0])
        }
        #expect(!(try row(30, 10)).contains("long"))
        #expect(try row(30, 8).contains(#"<td class="center">a éééé"#))
        #expect(try row(30, 11).contains(#"<td class="center long">a éééé"#))
        #expect(try row(30, 11).contains("<td>a ééééééééééé</td>"))
        #expect(
            try row(12, 13, 14).contains(
                #"<td class="center">a éééééééééééé</td><td>a ééééééééééééé</td><td class="long">"#
            )
        )
    }

    @Test func holdsTheIndentOfLongLinesTogether() throws {
        let code = CodeBlock(text: "  " + String(repeating: "x", count: 40), tokens: [CodeToken(.string, length: 42)])
        #expect(
            try html([.code(code)], dialect: Dialect(hasHangingLines: true, measure: Self.measure)).contains(
                #"<span class="ln in-2"><span class="indent"><span class="k-str">  </span></span><span class="k-str">xxx"#
            )
        )
    }

    @Test func breaksALineBehindAnIndentAsLongAsALine() throws {
        func line(_ indent: Int) throws -> String {
            let code = CodeBlock(text: String(repeating: " ", count: indent) + String(repeating: "x", count: 40))
            return try html([.code(code)], dialect: Dialect(hasHangingLines: true, measure: Self.measure))
        }
        #expect(try line(Self.measure.code - 1).contains(#"<span class="indent">"#))
        #expect(try !line(Self.measure.code).contains(#"<span class="indent">"#))
    }

    @Test func rendersCode() throws {
        let code = CodeBlock(
            language: "c++",
            fileName: "a.cc",
            text: "int x;\n",
            tokens: [CodeToken(.type, length: 3), CodeToken(.plain, length: 2), CodeToken(.punctuation, length: 1)]
        )
        #expect(
            try html([.code(code)])
                == #"<div class="code-file"><div class="file" dir="ltr">a.cc</div>"# + "\n"
                + #"<pre class="code" dir="ltr"><code class="language-c++"><span class="k-typ">int</span> x"#
                + #"<span class="k-pun">;</span>"# + "\n</code></pre></div>"
        )
        #expect(try html([.code(CodeBlock(text: ""))]) == #"<pre class="code" dir="ltr"><code></code></pre>"#)
    }

    @Test func marksLinesAcrossTokens() throws {
        let code = CodeBlock(markedLines: [2...2, 9...9], text: "a\nb\nc", tokens: [CodeToken(.string, length: 5)])
        #expect(
            try html([.code(code)]).contains(
                "<code><span class=\"k-str\">a\n</span><span class=\"k-mark\"><span class=\"k-str\">b\n</span></span>"
                    + "<span class=\"k-str\">c</span></code>"
            )
        )
    }

    @Test(arguments: [[], [-5], [0, 0], [1], [100], [.max, .max], [3, 1]])
    func keepsCodeWhateverTheTokens(lengths: [Int]) throws {
        let code = CodeBlock(markedLines: [1...1], text: "é🧵\nx", tokens: lengths.map { CodeToken(.plain, length: $0) })
        #expect(try html([.code(code)]).contains("<code><span class=\"k-mark\">é🧵\n</span>x</code>"))
    }

    @Test func rendersFootnotes() throws {
        let blocks: [Block] = [
            .paragraph([.footnoteMark(label: "a b"), .footnoteMark(label: "a b"), .footnoteMark(label: "none")]),
            .footnote(label: "a b", content: [.paragraph([.text("x")])]), .footnote(label: "a b", content: []),
        ]
        #expect(
            try html(blocks)
                == ##"<p><sup><a href="#q-p.x_fn-a_20b" id="q-p.x_ref-a_20b" role="doc-noteref">1</a></sup>"##
                + ##"<sup><a href="#q-p.x_fn-a_20b" id="q-p.x_ref2-a_20b" role="doc-noteref">1</a></sup>"##
                + "<sup>none</sup></p>\n"
                + ##"<div class="footnote" id="q-p.x_fn-a_20b" role="doc-footnote"><p>"##
                + ##"<a href="#q-p.x_ref-a_20b" role="doc-backlink">1</a> x</p></div>"## + "\n"
                + ##"<div class="footnote" role="doc-footnote"><a href="#q-p.x_ref-a_20b" role="doc-backlink">1</a> </div>"##
        )
    }

    @Test func rendersMedia() throws {
        #expect(
            try html([.image(Image(source: "c.png", alt: "cat", media: picture))])
                == #"<figure><img src="media/cat-0123456789ab.png" alt="cat"/></figure>"#
        )
        #expect(
            try html([.audio(Audio(source: "c.mp3", label: "", media: picture))])
                == #"<p><a class="audio" href="media/cat-0123456789ab.png">c.mp3</a></p>"#
        )
        #expect(
            try html([.audio(Audio(source: "c.mp3", label: "purr"))]) == #"<p><span class="missing">purr</span></p>"#
        )
        let played = Dialect(audio: .played(open: "[sound:", close: "]"), inert: ["[sound:"])
        #expect(
            try html([.audio(Audio(source: "c.mp3", label: "purr", media: picture))], dialect: played)
                == #"<p><span class="audio">purr</span> [sound:media/cat-0123456789ab.png]</p>"#
        )
    }

    @Test func keepsTheTitleOfAMissingPictureAndTheHintOfACloze() throws {
        #expect(
            try html([.image(Image(source: "c.png", alt: "cat", title: "A cat"))])
                == #"<p><span class="missing" title="A cat">cat</span></p>"#
        )
        #expect(
            try html(.cloze(Cloze(number: 1, content: [.text("x")], hint: "h")))
                == #"<span class="cloze" title="h">x</span>"#
        )
    }

    @Test func rendersGroupsAndLocales() throws {
        let group = Group(kind: "code group", label: [.text("L")], content: [.paragraph([.text("a")])])
        #expect(
            try html([.group(group)])
                == #"<div class="group group-code-group"><p class="group-label">L</p>"# + "\n<p>a</p></div>"
        )
        #expect(
            try html([.localized(Locale(direction: .rightToLeft), content: [.rule])]) == #"<div dir="rtl"><hr/></div>"#
        )
    }

    @Test func passesOnWhatAssetsThrow() {
        let renderer = HTMLRenderer(dialect: Dialect(), headingBase: 1, idPrefix: "x") { _ in
            throw Failure(.error("media.gone", "gone"))
        }
        #expect(throws: Failure.self) {
            try renderer.render([Block.image(Image(source: "", alt: "", media: picture))])
        }
    }

    @Test func partsInertRunsInCode() throws {
        let code = CodeBlock(text: "[sound:x]", tokens: [CodeToken(.plain, length: 1), CodeToken(.plain, length: 8)])
        #expect(
            try html([.code(code)], dialect: Dialect(inert: ["[sound:"])).contains(
                "<code><span>[</span>sound:x]</code>"
            )
        )
    }
}
