import DeckleCore
import DeckleText
import Foundation
import Testing

@testable import DeckleFormats

/// What authors of themes are told of names is what the views have.
@Suite struct TemplateNamesTests {
    /// The rows of the tables in `docs/templates.md` by their first cell.
    private func rows() throws -> [String: String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/templates.md")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| ") }
        let cells = lines.map { $0.dropFirst(2).dropLast(2).components(separatedBy: " | ") }
        return Dictionary(cells.map { ($0[0], $0.dropFirst().joined()) }, uniquingKeysWith: { first, _ in first })
    }

    private func names(_ shape: TemplateShape) -> [String] {
        if case .object(let members) = shape { members.map(\.name) } else { [] }
    }

    @Test(arguments: [
        ("a deck", DeckView.shape), ("a topic", TopicView.shape),
        ("a page among those of a topic", TopicView.Entry.shape), ("counts", CountsView.shape),
        ("a page", PageView.shape), ("a question", QuestionView.shape), ("difficulty", DifficultyView.shape),
        ("a paper", Paper.shape), ("a side of a sheet", SheetSide.shape), ("a side of a card", CardFace.shape),
        ("a book's page", EPUBShell.shape),
    ])
    func theNamesOfAViewAreDocumented(row: String, shape: TemplateShape) throws {
        let text = try #require(try rows()[row])
        // Names in parentheses are those of what a name stands for.
        let own = text.replacing(/\([^)]*\)/, with: "").replacing(/, each with .*/, with: "")
        #expect(own.matches(of: /`(\w+)`/).map { String($0.output.1) } == names(shape))
    }

    @Test(arguments: [
        ("topic", TopicTitle.shape), ("source", PageSource.shape), ("options", OptionView.shape),
        ("takeaway", TakeawayView.shape), ("levels", CountsView.Level.shape), ("pages", EPUBAnswerList.Entry.shape),
        ("takeaways", EPUBTakeawayPage.Takeaway.shape), ("questions", EPUBQuestion.shape), ("marks", CutMark.shape),
        ("items", CardItem.shape), ("places", CardPlace.shape), ("marks", RulerMark.shape),
    ])
    func soAreThoseOfWhatANameStandsFor(name: String, shape: TemplateShape) throws {
        let words = names(shape).map { "`\($0)`" }
        let list = words.dropLast().joined(separator: ", ") + " and " + words.suffix(1).joined()
        let pattern = try Regex("`\(name)`,? \\(?(each )?with \(list)")
        #expect(try rows().values.contains { $0.contains(pattern) })
    }
}
