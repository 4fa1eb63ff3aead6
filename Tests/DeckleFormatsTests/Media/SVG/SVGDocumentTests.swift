import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct SVGDocumentTests {
    private let start = #"<svg xmlns="http://www.w3.org/2000/svg""#

    private func read(_ text: String) throws -> (text: String, mends: [SVGMend]) {
        let document = try SVGDocument(Array(text.utf8))
        return (String(decoding: document.bytes, as: UTF8.self), document.mends)
    }

    private func inside(_ content: String) throws -> (text: String, mends: [SVGMend]) {
        let (text, mends) = try read(start + ">" + content + "</svg>")
        return (String(text.dropFirst(start.count + 1).dropLast("</svg>".count)), mends)
    }

    @Test(
        arguments: [
            "<rect id='a'/><use href='#a'/>", "<!-- & &nbsp; <script> -->",
            "<style><![CDATA[ a > b { fill: url(#x) } ]]></style>",
            "<image href='data:image/png;base64,AAAA'/>",
            "<a href='https://example.org/x?a=1&amp;b=2'><text>x</text></a>",
            "<text>&lt;&#160;&#xA0;é</text>", "<text xml:lang='de' xml:space='preserve'> x </text>",
            "<metadata xmlns:r='urn:r'><r:x r:y='1'/></metadata>", "<?other thing?>",
            "<style>a{fill:url(\"data:image/svg+xml,rgb(1)\")}</style>", "<title>On a script</title>",
            "<rect style='direction: rtl' fill='url(#a)' transform='scale(2)'/>",
            "<a href='mailto:a@example.org'><title>m</title></a>",
            "<a aria-label='m' href='mailto:a@example.org'/>",
            "<style>@media print { .a::before { content: \"}\" } } /* } */ @font-face{src:url(data:font/woff2;base64,AA)}</style>",
        ]
    )
    func whatIsFineStaysByteForByte(content: String) throws {
        let (text, mends) = try inside(content)
        #expect(text == content)
        #expect(mends == [])
    }

    @Test(
        arguments: [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns='http://www.w3.org/2000/svg'/>",
            "\u{FEFF}<svg xmlns='http://www.w3.org/2000/svg'/>\n",
            "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:g/></s:svg>",
            "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>",
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                + "<svg xmlns='http://www.w3.org/2000/svg'/>",
        ]
    )
    func whatComesBeforeTheRootMayStay(text: String) throws {
        #expect(try read(text) == (text, []))
    }

    @Test(
        arguments: [
            ("<script>alert(1)</script><rect onload='x()' Onclick='y()'/>", "<rect></rect>", [.script]),
            ("<a href='javascript:alert(1)'>x</a>", "<a>x</a>", [.script]),
            ("<set attributeName='xlink:href' to='javascript:alert(1)'/>", "", [.reference]),
            ("<image href='https://e.example/x.png' width='1'/>", #"<image width="1"></image>"#, [.reference]),
            ("<use href='other.svg#a'/>", "<use></use>", [.reference]),
            (
                "<a href='/x'>x</a><a xlink:href='#a' id='a'/>", #"<a>x</a><a id="a"><title>#a</title></a>"#,
                [.namespace, .link, .linkName]
            ),
            (
                "<a href='https://example.org/'><rect/><a><text>x</text></a></a><a> <rect/></a>",
                #"<a href="https://example.org/"><rect></rect><a><text>x</text></a></a><a> <rect></rect><title>…</title></a>"#,
                [.linkName]
            ),
            (
                "<use href='#b'/><g id='a'/><use href='#a'/>", ##"<use></use><g id="a"></g><use href="#a"></use>"##,
                [.name]
            ),
            ("<g id='ä'/><use href='#%C3%A4'/>", ##"<g id="_e4_"></g><use href="#_e4_"></use>"##, [.name]),
            ("<image src='data:text/html,x'/>", "<image></image>", [.reference]),
            ("<g fill='url(https://e.example/a.svg#b)'/>", #"<g fill="none"></g>"#, [.reference]),
            (
                "<g style='fill: URL( \"a.svg#b\" ) !important'/>", #"<g style="fill: none !important"></g>"#,
                [.reference]
            ),
            ("<style>@import 'a.css'; a{fill:url(x.svg)}</style>", "<style> a{fill:none}</style>", [.reference]),
            ("<style>a{fill:red</style>", "<style></style>", [.style]),
            (
                "<style>a{direction: rtl; fill:red; Unicode-Bidi:embed}</style>", "<style>a{ fill:red; }</style>",
                [.style]
            ),
            (
                "<g id='a b'/><use href='#a%20b'/><g fill='url(\"#a b\")'/>",
                ##"<g id="a_20_b"></g><use href="#a_20_b"></use><g fill="url(#a_20_b)"></g>"##, [.name]
            ),
            (
                "<g id='1x'/><g id='a'/><g id='a'/><g id=''/>", #"<g id="_31_x"></g><g id="a"></g><g></g><g></g>"#,
                [.name]
            ),
            (
                "<text>a&nbsp;b &unknown; &amp; c&d</text>", "<text>a\u{A0}b &amp;unknown; &amp; c&amp;d</text>",
                [.entity]
            ),
            (
                "<g id='a'/><use xlink:href='#a'/>",
                ##"<g id="a"></g><use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a"></use>"##,
                [.namespace]
            ),
            ("<g inkscape:label='x'/><inkscape:path/>", "<g></g>", [.namespace]),
            ("<g xml:base='https://e.example/'/>", "<g></g>", [.reference]),
            ("<title><tspan>x</tspan></title>", "<title>x</title>", [.markup]),
            (
                "<foreignObject x='2' width='10' height='4'><div xmlns='http://www.w3.org/1999/xhtml'>Two<br/>words<script>no</script></div></foreignObject>",
                #"<text x="7.0" y="2.0" text-anchor="middle" dominant-baseline="central">Two words</text>"#, [.markup]
            ),
            (
                "<switch><foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>a</p></foreignObject><text>b</text></switch>",
                "<switch><text>b</text></switch>", [.markup]
            ),
            ("<p xmlns='http://www.w3.org/1999/xhtml'>a<script>b</script></p>", "a", [.script, .markup]),
        ] as [(String, String, [SVGMend])]
    )
    func partsAreMendedOrLeftOut(content: String, expected: String, mends: [SVGMend]) throws {
        let found = try inside(content)
        #expect(found.text == expected)
        #expect(found.mends == mends)
    }

    @Test(
        arguments: [
            ("<svg><rect/></svg>", #"<svg xmlns="http://www.w3.org/2000/svg"><rect></rect></svg>"#, [.namespace]),
            (
                "<svg xmlns='https://www.w3.org/2000/svg'/>", #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#,
                [.namespace]
            ),
            (
                "<s:svg><s:g onclick='x'/></s:svg>",
                #"<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g></s:g></s:svg>"#, [.namespace, .script]
            ),
            (
                "<!DOCTYPE svg [<!-- ]> --><!ENTITY ns \"http://www.w3.org/2000/svg\"><!ENTITY q '\"'>]><svg xmlns='&ns;' title='&q;'/>",
                #"<svg xmlns="http://www.w3.org/2000/svg" title="&quot;"></svg>"#, [.entity, .documentType]
            ),
            (
                "<!DOCTYPE svg SYSTEM 'x.dtd' [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&e;</svg>",
                #"<svg xmlns="http://www.w3.org/2000/svg">&amp;e;</svg>"#, [.entity, .documentType]
            ),
            (
                "<?xml-stylesheet href='a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#, [.reference]
            ),
        ] as [(String, String, [SVGMend])]
    )
    func rootsAreMended(text: String, expected: String, mends: [SVGMend]) throws {
        #expect(try read(text) == (expected, mends))
    }

    @Test func entitiesDoNotGrow() throws {
        let bomb = (1...20).reduce("<!ENTITY a0 \"lol\">") { $0 + "<!ENTITY a\($1) \"&a\($1 - 1);&a\($1 - 1);\">" }
        #expect(try read("<!DOCTYPE svg [\(bomb)]>" + start + ">&a20;</svg>").text == start + ">&amp;a20;</svg>")
        let long = String(repeating: "x", count: 100_000), many = String(repeating: "&a;", count: 1_000)
        #expect(throws: MediaFault.tooLarge) {
            try read("<!DOCTYPE svg [<!ENTITY a \"\(long)\">]>" + start + ">\(many)</svg>")
        }
    }

    @Test(
        arguments: [
            (
                Array("<?xml version='1.0' encoding='ISO-8859-1'?><svg xmlns='http://www.w3.org/2000/svg'>Caf".utf8),
                [0xE9]
            ),
            (Array("<svg xmlns='http://www.w3.org/2000/svg'>Caf".utf8), [0xE9]),
            (Array("<?xml version='1.0' encoding='UTF-8'?><svg xmlns='http://www.w3.org/2000/svg'>Caf".utf8), [0xE9]),
            (Array("<?xml version='1.1'?><svg xmlns='http://www.w3.org/2000/svg'>Caf".utf8), [0xC3, 0xA9]),
        ] as [([UInt8], [UInt8])]
    )
    func everyEncodingBecomesUTF8(text: [UInt8], letter: [UInt8]) throws {
        let document = try SVGDocument(text + letter + Array("</svg>".utf8))
        #expect(String(decoding: document.bytes, as: UTF8.self) == start + ">Café</svg>")
        #expect(document.mends == [.encoding])
    }

    @Test(arguments: [true, false]) func wideTextBecomesUTF8(isBig: Bool) throws {
        let units = Array(("\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>" + start + ">é</svg>").utf16)
        let bytes = units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
        let content = try MediaContent(bytes)
        #expect(content.type == .svg)
        #expect(String(decoding: content.bytes, as: UTF8.self) == start + ">é</svg>")
    }

    @Test(
        arguments: [
            "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg' a='1' a='2'/>",
            "<svg xmlns='http://www.w3.org/2000/svg'>&#0;</svg>", "<svg",
            "<svg xmlns=http://www.w3.org/2000/svg></svg>",
            "<!DOCTYPE svg [<svg/>", "<svg><!-- x</svg>", "<svg/><svg/>",
        ]
    )
    func whatIsNoXMLIsNoPicture(text: String) {
        #expect(throws: MediaFault.self) { try read(text) }
    }

    @Test func depthIsBounded() {
        let deep = String(repeating: "<g>", count: 10_000) + String(repeating: "</g>", count: 10_000)
        #expect(throws: MediaFault.self) { try read(start + ">" + deep + "</svg>") }
    }
}
