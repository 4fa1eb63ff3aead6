import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Foundation
import Testing

@testable import DeckleFormats

/// The table of a small deck with these questions.
func table(_ questions: [Question], media: any MediaLibrary = NoMedia(), options: (String, String)...) throws -> String
{
    let deck = Tides.deck(questions)
    let exporter = CSVExporter()
    let values = try OptionValues(
        options.map { (name: $0.0, value: $0.1) },
        specs: exporter.options,
        exporter: "csv"
    )
    let job = ExportJob(deck: deck, theme: .bare, options: values, media: media)
    let output = MemoryOutput()
    var log: [Diagnostic] = []
    var session = try exporter.begin(job, output: output)
    for page in Tides.pages(of: deck, questions) { try session.write(page, log: &log) }
    #expect(try session.finish(log: &log).detail == (questions.count == 1 ? "1 row" : "\(questions.count) rows"))
    #expect(!log.contains { $0.severity > .note })
    return output.text
}

private let header = "id,topic,page,difficulty,question,answer,takeaway,tags,hint,explanation,example,mnemonic,note\r\n"

/// A question whose source is Markdown, with its takeaway lifted.
private var marked: Question {
    var question = Tides.question("neap")
    question.prompt = Passage([.paragraph([.text("What is a "), .strong([.text("neap")]), .text("?")])])
    question.prompt.markdown = "What is a **neap**?"
    question.answer = Passage([.paragraph([.text("A "), .code("low"), .text(" one.")])])
    question.answer.markdown = "A `low` one.\n\n**Rule of thumb:** half\n`moon`.\n"
    question.takeaway = Takeaway(
        label: "Rule of thumb",
        content: [.text("half"), .softBreak, .code("moon"), .text(".")]
    )
    question.difficulty = .easy
    question.tags = ["moon", "low water"]
    return question
}

@Suite struct CSVExporterTests {
    @Test func cellsHoldTheMarkdownOfTheSource() throws {
        #expect(
            try table([marked]) == header
                + "/tides/moon#neap,Causes,The moon,easy,What is a **neap**?,"
                + "\"A `low` one.\n\n**Rule of thumb:** half\n`moon`.\n\",\"**Rule of thumb:** half\n`moon`.\","
                + "\"moon, low water\",,,,,\r\n"
        )
    }

    @Test func cellsHoldHTML() throws {
        #expect(
            try table([marked], options: ("cells", "html")) == header
                + "/tides/moon#neap,Causes,The moon,easy,<p>What is a <strong>neap</strong>?</p>,"
                + "\"<p>A <code dir=\"\"ltr\"\">low</code> one.</p>\","
                + "\"Rule of thumb: half\n<code dir=\"\"ltr\"\">moon</code>.\",\"moon, low water\",,,,,\r\n"
        )
    }

    @Test func cellsHoldText() throws {
        #expect(
            try table([marked], options: ("cells", "text")) == header
                + "/tides/moon#neap,Causes,The moon,easy,What is a neap?,A low one.,"
                + "Rule of thumb: half moon.,\"moon, low water\",,,,,\r\n"
        )
    }

    @Test func textStandsInForMarkdownThatIsNotThere() throws {
        var question = Tides.question("a")
        question.takeaway = Takeaway(label: "", content: [.emphasis([.text("Wait.")])])
        #expect(
            try table([question]) == header
                + "/tides/moon#a,Causes,The moon,,When?,At new and full moon.,Wait.,,,,,,\r\n"
        )
    }

    @Test func tagsCanBeToldApart() throws {
        let tags = ["Paris, France", "x", "a \"b\"", " edge", ""]
        #expect(CellComposer.list(tags) == "\"Paris, France\", x, \"a \"\"b\"\"\", \" edge\", ")
        #expect(CellComposer.list(["low water", "moon::new"]) == "low water, moon::new")
    }

    @Test(.enabled(if: Judge.isInCI || Command.find("python3") != nil, "python3 is not installed"))
    func pythonReadsBackEveryTag() throws {
        let tags = ["Paris, France", "x", "a \"b\"", " edge ", "\"", ",", "c\"d"]
        let program = """
            import csv, json, sys
            print(json.dumps(next(csv.reader([sys.argv[1]], skipinitialspace=True))))
            """
        let outcome = try Command(#require(Command.find("python3")), ["-c", program, CellComposer.list(tags)]).run(
            seconds: 60
        )
        #expect(try JSONDecoder().decode([String].self, from: Data(outcome.output.utf8)) == tags)
    }

    @Test func picturesAreInTheirCells() throws {
        let media = Media(name: "a.png", type: "image/png", size: 2, handle: 0)
        let question = Tides.question("a", answer: [.image(Image(source: "a.png", alt: "A", media: media))])
        #expect(
            try table([question], media: OneFile(), options: ("cells", "html")).contains("data:image/png;base64,SGk=")
        )
    }

    @Test(.enabled(if: Judge.isInCI || Command.find("python3") != nil, "python3 is not installed"))
    func pythonReadsBackEveryCell() throws {
        let texts = [
            "a,b", "\"q\" \"\"", "=SUM(A1)", "l\r\nm\rn\no", "nul\u{0}nul", " edge ", "", "#x", "日本 🌊 ים", "\u{FEFF}",
        ]
        let questions = texts.enumerated().map { index, text in
            var question = Tides.question("q\(index)")
            question.prompt.markdown = text
            question.answer.markdown = text + "\n" + text
            return question
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("deckle-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(table(questions).utf8).write(to: file)
        let program = """
            import csv, json, sys
            with open(sys.argv[1], encoding="utf-8", newline="") as f: print(json.dumps(list(csv.reader(f))[1:]))
            """
        let outcome = try Command(#require(Command.find("python3")), ["-c", program, file.path]).run(seconds: 60)
        let rows = try JSONDecoder().decode([[String]].self, from: Data(outcome.output.utf8))
        // Compared as bytes, because Swift's own comparison takes different line ends and forms for equal.
        #expect(rows.map { Array($0[4].utf8) } == texts.map { Array($0.utf8) })
        #expect(rows.map { Array($0[5].utf8) } == texts.map { Array(($0 + "\n" + $0).utf8) })
        #expect(rows.map { $0[0] } == texts.indices.map { "/tides/moon#q\($0)" })
    }
}

/// A library in which every file says "Hi".
private struct OneFile: MediaLibrary {
    func find(_ reference: String, from page: String) -> Media? { nil }
    func bytes(of media: Media) -> [UInt8] { Array("Hi".utf8) }
}
