import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// Every case of the model, and every field of every case, is written and read back.
@Suite struct InterchangeCasesTests {
    /// A deck and its pages, written and read; without the places where questions stand.
    private func readBack(_ deck: Deck, _ pages: [Page]) throws -> (deck: Deck, pages: [Page]) {
        let source = Source(name: "deck.json", bytes: SourceBytes(Array(try interchange(deck, pages: pages).utf8)))
        var log: [Diagnostic] = []
        let manuscript = try #require(try JSONReader().read(source, log: &log).first)
        let read = try pages.map { page in
            var read = try manuscript.pages.page(page.outline, at: page.index, log: &log)
            for index in read.questions.indices { read.questions[index].origin = nil }
            return read
        }
        #expect(log.map(\.code) == (deck.identity == .named ? [] : [.deckUnnamed]))
        return (manuscript.deck, read)
    }

    private func readBack(_ blocks: [Block]) throws -> [Block] {
        // Of some cases alone nothing can be seen, and an answer that cannot be seen is none.
        let question = Tides.question("q", answer: blocks + [.rule])
        let deck = Tides.deck([question])
        return try readBack(deck, Tides.pages(of: deck, [question])).pages[0].questions[0].answer.blocks.dropLast()
    }

    @Test func everyFieldAroundTheBlocksIsReadAsItIsWritten() throws {
        let pages = [ModelCases.pages.plain, ModelCases.pages.full]
        let read = try readBack(ModelCases.decks.full, pages)
        #expect(read.deck == ModelCases.decks.full)
        #expect(read.pages == pages)
        #expect(try readBack(ModelCases.decks.plain, []).deck == ModelCases.decks.plain)
    }

    @Test func everyFieldAroundTheBlocksIsInTheSamples() {
        #expect(FieldComparison.alike(ModelCases.questions.plain, ModelCases.questions.full) == ["origin"])
        #expect(FieldComparison.alike(ModelCases.pages.plain, ModelCases.pages.full) == [])
        #expect(FieldComparison.alike(ModelCases.topics.plain, ModelCases.topics.full) == [])
        // What the user wishes of an export and leaves out of it is no part of a source.
        #expect(
            FieldComparison.alike(ModelCases.decks.plain, ModelCases.decks.full)
                == ["part", "openQuestions", "leftOut", "selection"]
        )
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
