import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct PlainTextTests {
    @Test func collapsesALine() {
        let inlines: [Inline] = [
            .text("  a "), .softBreak, .emphasis([.text("b")]), .lineBreak, .code("c  d"),
            .link(Link(target: "#x", content: [.text(" e")])), .footnoteMark(label: "1"),
        ]
        #expect(PlainText.line(inlines) == "a b c d e[1]")
    }

    @Test func joinsBlocksInALine() {
        #expect(PlainText.line([.paragraph([.text("a")]), .quote([.paragraph([.text("b")])])]) == "a > b")
    }

    @Test func writesDefinitionsFiguresAndReadings() {
        let text = { (text: String) in [Block.paragraph([.text(text)])] }
        let entries = [
            Definition(terms: [[.text("a")], [.text("b")]], details: [text("1") + text("2"), text("3")]),
            Definition(terms: [[.text("c")]], details: []),
        ]
        let blocks: [Block] = [
            .definitions(entries),
            .figure([.image(Image(source: "s.png", alt: "pic"))], caption: [.text("Figure 1")]),
            .paragraph([.ruby([.text("漢字")], reading: [.text("かんじ")]), .text(".")]),
            .table(Table(alignments: [.none], head: [], rows: [[[.text("1")]], [[.text("2")]]])),
        ]
        let expected = """
            a
            b
              1
              2
              3
            c

            pic

            Figure 1

            漢字(かんじ).

            1
            2
            """
        #expect(PlainText.text(blocks) == expected)
    }

    @Test func writesBlocksAsLines() {
        let item = { ListItem(isDone: $1, content: [.paragraph([.text($0)])]) }
        let nested = Block.list(List(items: [item("c", true), item("d", false)]))
        let blocks: [Block] = [
            .heading(level: 1, content: [.text("H")]),
            .list(List(start: 9, items: [item("a", nil), ListItem(content: [.paragraph([.text("b")]), nested])])),
            .quote([
                .paragraph([.text("q"), .softBreak, .text("r")]), .code(CodeBlock(fileName: "f", text: "  x\n\n y")),
            ]),
            .table(
                Table(alignments: [.none, .none], head: [[.text("h")], [.text("i")]], rows: [[[.text("1")], []]])
            ),
            .paragraph([
                .link(Link(leadingTo: "https://example.org", content: [.text("site")])), .softBreak,
                .link(Link(leadingTo: "/path", content: [.text("page")])),
            ]),
            .image(Image(source: "s.png", alt: "pic")), .footnote(label: "n", content: [.paragraph([.text("note")])]),
        ]
        let expected = """
            H

            9. a
            10. b
              - ☑ c
              - ☐ d

            > q
            > r

            f
              x

             y

            h | i
            1 |\u{20}

            site (https://example.org)
            page (/path)

            pic

            [n] note
            """
        #expect(PlainText.text(blocks) == expected)
    }
}
