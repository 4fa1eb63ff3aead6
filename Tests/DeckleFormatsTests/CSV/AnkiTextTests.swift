import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

@Suite struct AnkiTextTests {
    private struct Report: Decodable {
        struct Import: Decodable {
            var new: Int
            var updated: Int
            var refused: Int
        }

        struct Card: Decodable {
            var deck: String
            var notetype: String
            var guid: String
            var tags: [String]
            var fields: [String: String]
        }

        var imports: [Import]
        var notes: Int
        var cards: [Card]
    }

    private func exported(_ questions: [Question]) throws -> String {
        try table(questions, options: ("preset", "anki"))
    }

    @Test func rowsHoldTheNotesOfThePackage() throws {
        var question = Tides.question()
        question.difficulty = .hard
        question.tags = ["low water"]
        #expect(
            try exported([question])
                == "#separator:comma\r\n#html:true\r\n#guid column:1\r\n#notetype column:2\r\n#deck column:3\r\n"
                + "#tags column:18\r\n#columns:guid,notetype,deck,Question,Answer,Takeaway,Topic,Page,Difficulty,Source,"
                + "Updated,Language,Extra,Spare 1,Spare 2,Spare 3,Id,tags\r\n"
                + "\"Iy|@*`av+D\",Deckle Basic – Tides,Tides::Causes::The moon,<p>When?</p>,<p>At new and full moon.</p>,"
                + ",Causes,The moon,hard,/tides/moon,2023-07-22,en,,,,,/tides/moon#spring-tide,"
                + "tides::causes::moon difficulty::hard low-water\r\n"
        )
    }

    @Test func fieldsOfPlainTextMayStandInAttributes() throws {
        var question = Tides.question("a\"b")
        question.language = "en\" onclick=\"a"
        #expect(try exported([question]).contains(",2023-07-22,,,,,,/tides/moon#a&quot;b,"))
    }

    @Test func noRowLooksLikeAComment() throws {
        var question = Tides.question("a")
        question.guid = "#a"
        let text = try exported([question])
        #expect(text.contains("\r\n\"#a\",Deckle Basic"))
    }

    @Test(.enabled(if: Judge.anki.isWanted, Comment(rawValue: Judge.missing)))
    func ankiUpdatesThePackagesNotes() throws {
        var reversed = Tides.question("b", "How \"high\", <b>?")
        reversed.form = .reversed
        let before = [Tides.question("a"), reversed]
        var after = before
        after[0].answer = Passage([.code(CodeBlock(text: "x,\n\"y\""))])
        after[1].tags = ["new"]
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("deckle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = [folder.appendingPathComponent("a.apkg"), folder.appendingPathComponent("b.csv")]
        try Data(Tides.package(before).bytes).write(to: files[0])
        try Data(exported(after).utf8).write(to: files[1])
        let verdict = try Judge.anki.judge(files.map(\.path))
        #expect(verdict.isGood, Comment(rawValue: verdict.report))
        let line = verdict.report.split(separator: "\n").last { $0.hasPrefix("{") } ?? ""
        let report = try JSONDecoder().decode(Report.self, from: Data(line.utf8))
        #expect(report.notes == 2)
        #expect(report.imports.map(\.new) == [2, 0])
        #expect(report.imports.map(\.updated) == [0, 2])
        let package = try Tides.package(after).fields()
        for card in report.cards {
            let fields = try #require(package.first { $0[.id] == card.fields["Id"] })
            #expect(fields.allSatisfy { card.fields[$0.key.rawValue] == $0.value })
        }
        #expect(Set(report.cards.map(\.notetype)) == ["Deckle Basic – Tides", "Deckle Reversed – Tides"])
        #expect(report.cards.last?.tags.contains("new") == true)
    }
}
