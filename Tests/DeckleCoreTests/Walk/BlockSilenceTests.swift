import DeckleCore
import Testing

@Suite struct BlockSilenceTests {
    @Test(
        arguments: [
            [], [.paragraph([])], [.paragraph([.text(" \u{A0}\u{200B}"), .lineBreak, .softBreak])],
            [.heading(level: 1, content: [])],
            [.list(List(items: [ListItem(content: []), ListItem(isDone: true, content: [])]))],
            [.code(CodeBlock(language: "js", text: "\n"))], [.maths(" ")], [.image(Image(source: "", alt: ""))],
            [.quote([.paragraph([.link(Link(target: "/x", content: []))])])], [.footnote(label: "1", content: [])],
            [.table(Table(alignments: [.none], head: [[]], rows: [[[]]]))], [.paragraph([.strong([.code("")])])],
            [.paragraph([.footnoteMark(label: "1")])],
        ] as [[Block]]
    )
    func nothingCanBeSeen(blocks: [Block]) {
        #expect(blocks.isSilent)
    }

    @Test(
        arguments: [
            .paragraph([.text("x")]), .paragraph([.image(Image(source: "x.png", alt: ""))]), .rule, .maths("x"),
            .image(Image(source: "x.png", alt: "")), .audio(Audio(source: "x.mp3", label: "")),
            .code(CodeBlock(text: "x")),
            .list(List(items: [ListItem(content: []), ListItem(content: [.paragraph([.code("x")])])])),
            .group(Group(kind: "tip", label: [.text("x")], content: [])),
            .table(Table(alignments: [.none], head: [[]], rows: [[[.text("x")]]])),
        ] as [Block]
    )
    func somethingCanBeSeen(block: Block) {
        #expect(![.paragraph([]), block].isSilent)
    }
}
