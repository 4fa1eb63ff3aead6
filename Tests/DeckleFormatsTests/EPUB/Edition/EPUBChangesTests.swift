import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

/// What a book says is new since the one before.
@Suite struct EPUBChangesTests {
    private let old = BookFixture.tides

    /// The page of changes after a book of the fixture as it is; nil where there is none.
    private func page(_ change: (inout BookFixture) -> Void) throws -> String? {
        var new = old
        change(&new)
        let book = try new.export(previous: old.export().bytes)
        return try BookFixture.files(of: book.bytes)["EPUB/text/changes.xhtml"]
    }

    /// Headings and entries in their order.
    private func entries(_ change: (inout BookFixture) -> Void) throws -> [String] {
        try #require(try page(change)).matches(of: /<(?:h2|li)>(.*)<\/(?:h2|li)>/).map { String($0.output.1) }
    }

    private static func question(_ id: String, _ prompt: String, _ answer: String) -> Question {
        Question(
            id: id,
            prompt: Passage([.paragraph([.text(prompt)])]),
            answer: Passage([.paragraph([.text(answer)])])
        )
    }

    @Test(arguments: AnswerPlacement.allCases) func wordsAreTheSameInAllModes(_ before: AnswerPlacement) throws {
        let previous = try old.export(answers: before).bytes
        for now in AnswerPlacement.allCases {
            let book = try old.export(answers: now, extras: "none", previous: previous)
            #expect(book.summary == "3 chapters, nothing new")
            #expect(book.log == (try old.export().log))
            #expect(book.bytes == (try old.export(answers: now, extras: "none").bytes))
        }
    }

    @Test func whatIsNewIsListedWithTheWayThere() throws {
        let id = Anchor.name("q", page: "/tides/odds", question: "neap")
        #expect(
            try entries { $0.questions[2].append(Self.question("neap", "What is a neap tide?", "A weak one.")) } == [
                "New questions",
                "<a href=\"ch03.xhtml#\(id)\">What is a neap tide?</a>&#160;<bdi>3.\(old.questions[2].count + 1)</bdi>",
            ]
        )
    }

    @Test func whatIsGoneIsNamed() throws {
        #expect(
            try entries { $0.questions[0].removeFirst() } == [
                "Removed questions", "Why are there two high tides a day?",
            ]
        )
    }

    @Test func anotherAnswerIsAChange() throws {
        let id = Anchor.name("q", page: "/tides/causes/moon", question: "why-two")
        let expected = [
            "Changed questions",
            "<a href=\"ch01.xhtml#\(id)\">Why are there two high tides a day?</a>&#160;<bdi>1.1</bdi>",
        ]
        #expect(try entries { $0.questions[0][0].answer.blocks.append(.paragraph([.text("Twice.")])) } == expected)
        #expect(try entries { $0.questions[0][0].answer.blocks.append(.maths("x_2")) } == expected)
        #expect(try entries { $0.questions[0][0].takeaway = nil } == expected)
        let opened = try entries { $0.questions[0][0].isOpen = true }
        #expect(opened == expected)
    }

    @Test func orderAndDifficultyAreNoChange() throws {
        #expect(
            try page {
                $0.questions[0].reverse()
                $0.questions[0][0].difficulty = .hard
                $0.deck.title = "Another"
            } == nil
        )
    }

    @Test func aQuestionThatMovedIsNotNew() throws {
        #expect(try page { $0.questions[2].append($0.questions[0].removeFirst()) } == nil)
        #expect(try page { $0.questions[0][0].id = "two" } == nil)
        let id = Anchor.name("q", page: "/tides/odds", question: "two")
        let moved = try entries { book in
            var question = book.questions[0].removeFirst()
            question.id = "two"
            question.aliases = ["long-ago", "/tides/causes/moon#why-two"]
            question.answer = Passage([.paragraph([.text("In other words.")])])
            book.questions[2].append(question)
        }
        #expect(moved.first == "Changed questions" && moved.count == 2 && moved.last?.contains(id) == true)
    }

    @Test func whatASelectionLeavesOutIsNotGone() throws {
        #expect(
            try page {
                let page = PageOutline(
                    id: "/tides/causes/moon",
                    title: "Moon and sun",
                    questions: [QuestionOutline(id: "why-two")]
                )
                $0.questions[0].removeFirst()
                $0.deck.leftOut = [page]
            } == nil
        )
    }

    @Test func aLongListIsCutIntoPages() throws {
        var new = old
        new.questions[0] += (0..<300).map {
            Self.question("tide-\($0)", "Tide \($0)? " + String(repeating: "x", count: 1000), "Yes.")
        }
        let files = try BookFixture.files(of: try new.export(previous: old.export().bytes).bytes)
        let pages = ["changes", "changes-2"].compactMap { files["EPUB/text/\($0).xhtml"] }
        #expect(pages.count == 2 && pages.allSatisfy { $0.contains("<h2>New questions</h2>") })
        #expect(pages.map { $0.ranges(of: "<li>").count }.reduce(0, +) == 300)
    }

    @Test func whatIsNoBookOfTheDeckIsRefused() throws {
        let book = try old.export().bytes
        var other = old
        other.deck.id = "currents"
        let cases = [
            (try other.export().bytes, "epub.previous-of-another-deck"), ([], "epub.previous-unreadable"),
            (Array("notes".utf8), "epub.previous-unreadable"), (Array(book.dropLast(40)), "epub.previous-unreadable"),
            (try Self.archive(["mimetype": "application/epub+zip"]), "epub.previous-unreadable"),
            (try Self.archive(["META-INF/container.xml": "<container"]), "epub.previous-unreadable"),
        ]
        for (bytes, code) in cases {
            let failure = #expect(throws: Failure.self) { try old.export(previous: bytes) }
            #expect(failure?.diagnostics.map(\.code.name) == [code])
            #expect(failure?.diagnostics.first?.place == Place(file: "old.epub"))
        }
    }

    @Test func pagesThatNameNoPartsAreNotCompared() throws {
        let files = try BookFixture.files(of: try old.export().bytes).filter { !$0.key.hasPrefix("EPUB/img/") }
        let unnamed = files.mapValues {
            $0.replacing("class=\"heading\"", with: "").replacing("class=\"prompt\"", with: "")
        }
        let book = try old.export(previous: Self.archive(unnamed))
        #expect(book.log.last?.code == "epub.not-compared")
        #expect(book.summary.hasSuffix("nothing new"))
    }

    @Test(.enabled(if: Judge.epub.isWanted, Comment(rawValue: Judge.missing)), arguments: AnswerPlacement.allCases)
    func epubcheckAcceptsTheBook(_ mode: AnswerPlacement) throws {
        var new = old
        new.questions[0].removeFirst()
        new.questions[1][0].answer.blocks.append(.paragraph([.text("More.")]))
        new.questions[2].append(Self.question("neap", "What is a neap tide?", "A weak one."))
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".epub")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(try new.export(answers: mode, previous: old.export().bytes).bytes).write(to: file)
        let verdict = try Judge.epub.judge([file.path])
        #expect(verdict.isGood, "\(verdict.report)")
    }

    private static func archive(_ files: [String: String]) throws -> [UInt8] {
        let output = MemoryOutput()
        var zip = ZipWriter(output: output)
        for (name, text) in files.sorted(by: { $0.key < $1.key }) { try zip.add(name, text) }
        try zip.finish()
        return output.bytes
    }
}
