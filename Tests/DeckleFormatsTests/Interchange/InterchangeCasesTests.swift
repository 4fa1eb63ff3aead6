import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// Every case of the model, and every field of every case, is written and read back.
@Suite struct InterchangeCasesTests {
    /// The blocks of an answer, written and read; without what is not written.
    private func readBack(_ blocks: [Block]) throws -> [Block] {
        let question = Tides.question("q", answer: blocks)
        let deck = Tides.deck([question])
        let text = try interchange(deck, pages: Tides.pages(of: deck, [question]))
        let source = Source(name: "deck.json", bytes: SourceBytes(Array(text.utf8)))
        var log: [Diagnostic] = []
        let manuscript = try #require(try JSONReader().read(source, log: &log).first)
        #expect(log == [])
        let index = PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0)
        let page = try manuscript.pages.page(manuscript.deck.topics[0].pages[0], at: index, log: &log)
        return page.questions[0].answer.blocks
    }

    @Test(arguments: BlockType.allCases) func everyBlockIsReadAsItIsWritten(_ type: BlockType) throws {
        let (plain, full) = ModelCases.block(type)
        #expect(plain.type == type)
        #expect(full.type == type)
        #expect(try readBack([plain, full]) == [plain, full.withoutFindings])
    }

    @Test(arguments: InlineType.allCases) func everyInlineIsReadAsItIsWritten(_ type: InlineType) throws {
        let (plain, full) = ModelCases.inline(type)
        #expect(plain.type == type)
        #expect(full.type == type)
        #expect(try readBack([.paragraph([plain, full])]) == [.paragraph([plain, full.withoutFindings])])
    }

    @Test(arguments: BlockType.allCases) func everyFieldOfABlockIsInTheSample(_ type: BlockType) {
        let (plain, full) = ModelCases.block(type)
        #expect(FieldComparison.alike(plain, full) == (type == .rule ? [""] : []))
    }

    @Test(arguments: InlineType.allCases) func everyFieldOfAnInlineIsInTheSample(_ type: InlineType) {
        let (plain, full) = ModelCases.inline(type)
        #expect(FieldComparison.alike(plain, full) == ([.softBreak, .lineBreak].contains(type) ? [""] : []))
    }
}
