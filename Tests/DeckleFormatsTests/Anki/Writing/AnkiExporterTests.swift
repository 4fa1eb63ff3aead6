import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct AnkiExporterTests {
    @Test func aNoteHoldsWhatItsQuestionHolds() throws {
        var question = Tides.question()
        question.takeaway = Takeaway(
            label: "Rule of thumb",
            content: [.text("Sun and moon "), .strong([.text("add")])]
        )
        question.difficulty = .hard
        question.tags = ["Moon light", "moon::full"]
        question.extra = [Property("seo", "noise")]
        question.asides = [
            Aside(.hint, Passage([.paragraph([.text("Look up <.")])])),
            Aside(.explanation, Passage([.paragraph([.strong([.text("Pull")])])])),
            Aside(.note, Passage([.rule])),
        ]
        let package = try Tides.package([question], site: "https://tides.example")
        #expect(package.entries == ["collection.anki2", "media"])
        #expect(try package.entry("media") == Array("{}".utf8))
        #expect(
            try package.fields() == [
                [
                    .question: "<p>When?</p>",
                    .answer: "<p>At new and full moon.</p>",
                    .takeaway: "<span class=\"label\">Rule of thumb</span> Sun and moon <strong>add</strong>",
                    .topic: "Causes",
                    .page: "The moon",
                    .difficulty: "hard",
                    .source: "<a href=\"https://tides.example/tides/moon\">/tides/moon</a>",
                    .updated: "2023-07-22",
                    .language: "en",
                    .extra: "<div class=\"aside explanation\"><p><strong>Pull</strong></p></div>\n"
                        + "<div class=\"aside note\"><hr/></div>",
                    .spare1: "", .spare2: "<div class=\"aside hint\"><p>Look up &lt;.</p></div>", .spare3: "",
                    .id: "/tides/moon#spring-tide",
                ]
            ]
        )
        #expect(
            try package.rows("SELECT guid, mod, usn, tags, sfld, flags, data FROM notes") == [
                [
                    "Iy|@*`av+D", "1700000000", "-1", " tides::causes::moon difficulty::hard Moon-light moon::full ",
                    "When?", "0", "",
                ]
            ]
        )
    }

    @Test func cardsAreNewAndInReadingOrder() throws {
        let package = try Tides.package([Tides.question("a"), Tides.question("b"), Tides.question("c")])
        #expect(
            try package.rows("SELECT id, nid, ord, type, queue, due FROM cards ORDER BY id") == [
                ["1699999997000", "1699999997000", "0", "0", "0", "1"],
                ["1699999998000", "1699999998000", "0", "0", "0", "2"],
                ["1699999999000", "1699999999000", "0", "0", "0", "3"],
            ]
        )
    }

    @Test func twoExportsAreEqualByteForByte() throws {
        let questions = (0..<50).map { Tides.question("q\($0)") }
        #expect(try Tides.package(questions).bytes == Tides.package(questions).bytes)
    }

    @Test func aSourcesGuidIsKeptAndADoubledOneRefused() throws {
        var question = Tides.question("a")
        question.guid = "kept"
        #expect(try Tides.package([question]).rows("SELECT guid FROM notes") == [["kept"]])
        var other = Tides.question("b")
        other.guid = "kept"
        let expected = Diagnostic.error(
            "apkg.doubled-guid",
            "two notes have the guid kept",
            hint: "give one of the two questions another id, or take away the alias or guid that both have"
        )
        let package = try Tides.package([question, other])
        #expect(package.log == [expected])
        #expect(try package.rows("SELECT guid FROM notes") == [["kept"]])
    }

    @Test func fieldNamesNeverChange() throws {
        #expect(
            NoteField.allCases.map { $0.name(in: .basic) } == [
                "Question", "Answer", "Takeaway", "Topic", "Page", "Difficulty", "Source", "Updated", "Language",
                "Extra", "Spare 1", "Spare 2", "Spare 3", "Id",
            ]
        )
        #expect(NoteField.allCases.map { $0.name(in: .cloze) }.prefix(2) == ["Text", "Answer"])
    }

    @Test func rightToLeftTextIsMarked() throws {
        var question = Tides.question("a", "متى؟")
        question.takeaway = Takeaway(label: "قاعدة", content: [.text("مرتين")])
        let fields = try Tides.package([question], language: "ar").fields()
        #expect(fields[0][.question] == "<div lang=\"ar\" dir=\"rtl\"><p>متى؟</p></div>")
        #expect(
            fields[0][.takeaway]
                == "<div lang=\"ar\" dir=\"rtl\"><span class=\"label\">قاعدة</span> مرتين</div>"
        )
        #expect(fields[0][.language] == "ar")
    }

    @Test(arguments: [
        "[sound:a.mp3]", "\\(x\\)", "\\[x\\]", "[latex]x[/latex]", "[$]x[/$]", "[$$]x[/$$]", "[anki:tts]",
    ])
    func whatAnkiWouldActOnDoesNothing(_ text: String) throws {
        let blocks: [Block] = [.paragraph([.text(text), .code(text)]), .code(CodeBlock(text: text))]
        let fields = try Tides.package([Tides.question("a", text, answer: blocks)]).fields()
        let mark = text.first == "\\" ? text.prefix(2) : text.prefix { $0 != ":" && $0 != "]" }
        #expect(fields[0][.question]?.contains(mark + text.dropFirst(mark.count).prefix(1)) == false)
        #expect(fields[0][.answer]?.contains(mark + text.dropFirst(mark.count).prefix(1)) == false)
    }
}
