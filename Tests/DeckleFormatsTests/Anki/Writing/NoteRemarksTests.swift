import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct NoteRemarksTests {
    @Test func aTagThatAnkiCannotHoldIsToldOfOnce() throws {
        var questions = [Tides.question("a"), Tides.question("b", "How?")]
        questions[0].tags = ["Paris, France", "low", "moon::new"]
        questions[1].tags = ["Paris, France", "::"]
        questions[0].origin = Place(file: "hub.json")
        let expected: [Diagnostic] = [
            .note(
                "apkg.tag-changed",
                "the tag \"Paris, France\" is Paris,-France in Anki",
                at: Place(file: "hub.json")
            ),
            .note("apkg.tag-changed", "Anki cannot hold the tag \"::\""),
        ]
        #expect(try Tides.package(questions).log == expected)
    }

    @Test(arguments: [Value.string("true"), .integer(1), .bool(false), .bool(true)])
    func aSecondCardIsAskedForByYesOrNo(_ value: Value) throws {
        var question = Tides.question("a")
        question.form = .optionalReversed
        question.extra = [Property("reverse", value)]
        let isFlag = value == .bool(true) || value == .bool(false)
        #expect(try Tides.package([question]).log.map(\.code) == (isFlag ? [] : ["apkg.reverse-no-flag"]))
    }

    @Test func theTableForAnkiSaysTheSame() throws {
        var question = Tides.question("a")
        question.tags = ["low water"]
        #expect(try ankiTable([question]).log.map(\.code) == ["apkg.tag-changed"])
    }

    @Test func theTableForAnkiHoldsNoNoteWithoutACard() throws {
        var question = Tides.question("a")
        question.form = .cloze
        let (text, log) = try ankiTable([question, Tides.question("b")])
        #expect(log.map(\.code) == ["apkg.cloze-without-deletion"] && log.map(\.severity) == [.error])
        #expect(text.split(separator: "\r\n").count == 8)
    }

    private func ankiTable(_ questions: [Question]) throws -> (text: String, log: [Diagnostic]) {
        let deck = Tides.deck(questions)
        let exporter = CSVExporter()
        let options = try OptionValues([(name: "preset", value: "anki")], specs: exporter.options, exporter: "csv")
        let output = MemoryOutput()
        var log: [Diagnostic] = []
        var session = try exporter.begin(ExportJob(deck: deck, theme: .bare, options: options), output: output)
        for page in Tides.pages(of: deck, questions) { try session.write(page, log: &log) }
        _ = try session.finish(log: &log)
        return (output.text, log)
    }
}
