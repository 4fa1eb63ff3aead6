import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

@Suite struct CardSessionTests {
    /// A deck of one question.
    private func deck(_ question: Question) -> TinyDeck {
        var tiny = TinyDeck()
        tiny.deck.topics = Array(tiny.deck.topics.prefix(1))
        tiny.pages = Array(tiny.pages.prefix(1))
        tiny.pages[0].questions = [question]
        tiny.pages[0].outline.questions = [question.outline]
        tiny.deck.topics[0].pages = [tiny.pages[0].outline]
        return tiny
    }

    private func words(_ text: String) -> Passage { Passage([.paragraph([.text(text)])]) }

    private func question(_ form: Form = .basic, prompt: Passage? = nil, answer: Passage? = nil) -> Question {
        Question(
            id: "q",
            prompt: prompt ?? words("What is asked?"),
            answer: answer ?? words("What is told."),
            form: form
        )
    }

    private static let key = "/bees/colony#q"

    @Test func everyQuestionHasAFrontAndABack() throws {
        let export = try CardExport()
        #expect(export.tags.count == 12)
        #expect(export.tags.count { $0.contains("data-side=\"front\"") } == 6)
        #expect(export.page.contains("data-cards=\"6\""))
        // Six cards are two sheets of four, the last one half filled, with both of their sides.
        #expect(export.page.occurrences(of: "data-sheet=\"back\"") == 2)
        #expect(export.summary.remarks.last == "print 2 sheets on both sides at 100 %, flipped on the long edge")
    }

    @Test func frontsConcealWhatBacksShow() throws {
        let cloze = Passage([
            .paragraph([.text("It is "), .cloze(Cloze(number: 1, content: [.text("wax")])), .text(".")])
        ])
        let export = try CardExport(deck(question(.cloze, prompt: cloze, answer: Passage([]))))
        #expect(export.side(Self.key, "front").first?.contains("[…]") == true)
        #expect(export.side(Self.key, "front").first?.contains("wax") == false)
        #expect(export.side(Self.key, "back").first?.contains("wax") == true)
        let tasks = [false, true].map { (isRight: Bool) in
            ListItem(isDone: isRight, content: [.paragraph([.text("option \(isRight)")])])
        }
        let choice = try CardExport(deck(question(.choice, answer: Passage([.list(List(items: tasks))]))))
        #expect(choice.side(Self.key, "front").first?.contains("☑") == false)
        #expect(choice.side(Self.key, "front").first?.contains("option true") == true)
        #expect(choice.side(Self.key, "back").first?.contains("☑") == true)
    }

    @Test func whatIsAskedBothWaysIsTwoCards() throws {
        let export = try CardExport(deck(question(.reversed)))
        #expect(export.page.contains("data-cards=\"2\""))
        #expect(export.side(Self.key + "/2", "front").first?.contains("What is told.") == true)
        #expect(export.side(Self.key + "/2", "back").first?.contains("What is asked?") == true)
    }

    @Test func whatIsTypedHasRoomToWrite() throws {
        let export = try CardExport(deck(question(.typed)))
        #expect(export.side(Self.key, "front").first?.contains("class=\"write\"") == true)
        #expect(export.side(Self.key, "back").first?.contains("class=\"write\"") == false)
    }

    /// A business card holds 27 letters of a name in large type; one that no type holds is broken in the largest.
    @Test(arguments: [(27, 11), (28, 10), (31, 9), (36, 8), (40, 11), (300, 8)])
    func noNameInAQuestionIsBrokenWhereSmallerTypeHoldsIt(letters: Int, size: Int) throws {
        let name = Inline.code(String(repeating: "x", count: letters))
        let asked = Passage([.paragraph([.text("What is "), name, .text(" for?")])])
        let front = try CardExport(deck(question(prompt: asked)), [("stock", "5371")]).side(Self.key, "front")
        #expect(front.first?.contains("font-size: \(size)pt") == true, "\(front)")
    }

    private static let code = (1...2000).map { "line_\($0) = \($0)" }

    @Test func longCodeGoesOnBetweenItsLines() throws {
        let code = Block.code(CodeBlock(language: "python", text: Self.code.joined(separator: "\n")))
        let export = try CardExport(deck(question(answer: Passage([code]))))
        let backs = export.side(Self.key, "back")
        #expect(backs.count > 20)
        #expect(backs.first?.contains("data-part=\"1/\(backs.count)\"") == true)
        #expect(backs.first?.contains("Goes on on card 2/\(backs.count)") == true)
        #expect(backs.last?.contains("Goes on") == false)
        #expect(export.side(Self.key, "front").allSatisfy { $0.contains("What is asked?") })
        let lines = backs.flatMap { $0.split(separator: "\n") }.filter { $0.contains("line_") }
        #expect(lines.count == 2000)
    }

    @Test func tablesRepeatTheirHeadsAndWideOnesBecomeLists() throws {
        let cell = { (text: String) in [Inline.text(text)] }
        let rows = (1...120).map { [cell("row\($0)"), cell("value \($0)")] }
        let long = Table(alignments: [.none, .none], head: [cell("HEAD"), cell("two")], rows: rows)
        let backs = try CardExport(deck(question(answer: Passage([.table(long)])))).side(Self.key, "back")
        #expect(backs.count > 1 && backs.allSatisfy { $0.contains("HEAD") })
        #expect(backs.joined().occurrences(of: ">row") == 120)
        let heads = (1...60).map { cell("head\($0)") }, cells = (1...60).map { cell("cell\($0)") }
        let wide = Table(alignments: Array(repeating: .none, count: 60), head: heads, rows: [cells])
        let list = try CardExport(deck(question(answer: Passage([.table(wide)])))).side(Self.key, "back").joined()
        #expect(!list.contains("<table>"))
        for number in [1, 30, 60] { #expect(list.contains("<strong>head\(number)</strong>: cell\(number)")) }
    }

    @Test func longWordsAndQuestionsAreWhole() throws {
        let word = String(repeating: "longword", count: 1500)
        let export = try CardExport(deck(question(prompt: words(word), answer: words(word))))
        for side in ["front", "back"] {
            let faces = export.side(Self.key, side)
            #expect(faces.count > 1)
            let text = faces.joined().replacing(/<[^>]*>/, with: "").filter { !$0.isWhitespace }
            #expect(text.occurrences(of: "longword") >= 1490)
        }
    }

    @Test func smallCardsHaveTheLineToRemember() throws {
        var long = question(answer: Passage((1...30).map { .paragraph([.text("Paragraph \($0) of the answer.")]) }))
        long.takeaway = Takeaway(label: "", content: [.text("remember")])
        let brief = try CardExport(deck(long), [("stock", "a4-85x54")])
        let back = try #require(brief.side(Self.key, "back").first)
        #expect(back.contains("remember") && back.contains("Full answer: study sheet, no. 1"))
        #expect(!back.contains("Paragraph 1 of"))
        #expect(brief.summary.remarks.first == "cards: 1 in brief")
        #expect(brief.summary.details == [Self.key + ": in brief"])
        let whole = try CardExport(deck(long), [("stock", "a4-85x54"), ("overflow", "continue")])
        let parts = whole.side(Self.key, "back")
        #expect(parts.count > 2 && parts.joined().contains("Paragraph 30 of"))
        #expect(whole.summary.remarks.first == "cards: 1 over \(parts.count) cards")
        #expect(whole.summary.details == [Self.key + ": over \(parts.count) cards"])
    }

    @Test func smallCardsAskByTheOpeningOfAnAnswer() throws {
        var long = question(
            .reversed,
            answer: Passage((1...30).map { .paragraph([.text("Paragraph \($0), in words.")]) })
        )
        long.takeaway = Takeaway(label: "", content: [.text("remember")])
        let brief = try CardExport(deck(long), [("stock", "a4-85x54")])
        let fronts = brief.side(Self.key + "/2", "front")
        #expect(fronts.count == 1)
        let front = try #require(fronts.first)
        #expect(front.contains("Paragraph 1,") && front.contains("Full answer: study sheet, no. 1"))
        #expect(!front.contains("Paragraph 2,") && !front.contains("remember"))
        #expect(brief.summary.remarks.first == "cards: 2 in brief")
        let whole = try CardExport(deck(long), [("stock", "a4-85x54"), ("overflow", "continue")])
        #expect(whole.side(Self.key + "/2", "front").count > 2)
    }

    @Test func answersShrinkWhereThatIsAskedFor() throws {
        let long = question(answer: Passage((1...12).map { .paragraph([.text("Paragraph \($0) of the answer.")]) }))
        let shrunk = try CardExport(deck(long), [("stock", "a4-8up"), ("overflow", "shrink")])
        #expect(shrunk.side(Self.key, "back").count == 1)
        #expect(shrunk.page.contains("font-size: 7.5pt"))
        #expect(shrunk.summary.details == [Self.key + ": in 7.5 pt"])
        #expect(try CardExport(deck(long), [("stock", "a4-8up")]).side(Self.key, "back").count == 2)
    }

    @Test func cardsAreInLargeTypeOrGreyWhereThatIsAskedFor() throws {
        let large = try CardExport(TinyDeck(), [("print", "large")])
        #expect(large.page.contains("font-size: 18pt") && !large.page.contains("font-size: 11pt"))
        #expect(large.summary.remarks.first?.contains(" in 18 pt") == true)
        let grey = try CardExport(TinyDeck(), [("print", "grey")])
        #expect(grey.page.contains("grayscale(1)") && !large.page.contains("grayscale(1)"))
    }

    @Test func theSameDeckIsTheSameBytes() throws {
        #expect(try CardExport().page == CardExport().page)
    }

    @Test(
        .enabled(if: Judge.print.isWanted, Comment(rawValue: Judge.missing)),
        arguments: ["a4-4up", "a4-8up", "card-5x3", "5371"]
    )
    func cardsPrintOnTheirSheets(stock: String) throws {
        let export = try CardExport(TinyDeck(), [("stock", stock)])
        let file = try TemporaryPage(text: export.page)
        let verdict = try Judge.print.judge([file.path])
        // A side that is higher than its page by a hair would be followed by an empty one.
        let sides = export.page.occurrences(of: "data-sheet=")
        #expect(verdict.report.contains("\"pages\": \(sides),"), "\(verdict.report)")
        #expect(verdict.report.contains("Who lives in a hive?"))
    }
}
