import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct BlockLinesTests {
    private let text = Block.paragraph([.text(String(repeating: "x", count: 100))])

    @Test func estimatesTheLinesOfEachKind() {
        #expect([text].lineCount(50) == 3)
        #expect([Block.code(CodeBlock(text: "a\nb\nc"))].lineCount(50) == 3)
        #expect([Block.list(List(items: [ListItem(content: [text]), ListItem(content: [.rule])]))].lineCount(50) == 4)
        #expect([Block.quote([text, text])].lineCount(50) == 7)
        #expect([Block.maths("a\nb")].lineCount(50) == 2)
        let cells: [[Inline]] = [[.text("a")], [.text(String(repeating: "x", count: 60))]]
        #expect([Block.table(Table(alignments: [], head: cells, rows: [cells]))].lineCount(50) == 7)
        #expect([Block.table(Table(alignments: [], head: [], rows: [[]]))].lineCount(50) == 1)
    }
}
