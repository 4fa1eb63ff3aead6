internal import DeckleCore
internal import DeckleFormats
internal import DeckleTestSupport
internal import DeckleText

/// A deck of one question with a given answer.
struct AnswerBook: PageProvider {
    private let question: Question
    private let deck: Deck

    init(_ answer: Passage) {
        question = Question(id: "q", prompt: answer, answer: answer)
        let page = PageOutline(id: "/fuzz/page", title: "Page", questions: [QuestionOutline(id: "q")])
        deck = Deck(id: "fuzz", title: "Fuzz", topics: [Topic(id: "t", title: "Topic", pages: [page])])
    }

    func page(_ outline: PageOutline, at index: PageIndex, log: inout [Diagnostic]) -> Page {
        Page(outline: outline, index: index, questions: [question])
    }

    /// The answer as markup in one element.
    func markup() throws -> String {
        let renderer = HTMLRenderer(dialect: Dialect(), headingBase: 2, idPrefix: "q", asset: { $0.name })
        return "<div>\(try renderer.render(question.answer.blocks).text)</div>"
    }

    /// The deck as a table with HTML in its cells.
    func table() throws -> [UInt8] {
        let exporter = try Formats.exporter(named: "csv")
        let options = try OptionValues([(name: "cells", value: "html")], specs: exporter.options, exporter: "csv")
        let job = ExportJob(deck: deck, theme: .bare, options: options)
        let output = MemoryOutput()
        let target = ExportRun.Target(exporter: exporter, job: job, output: output)
        var log: [Diagnostic] = []
        let outcomes = ExportRun(Manuscript(deck: deck, pages: self)).write([target], log: &log)
        for outcome in outcomes { _ = try outcome.get() }
        return output.bytes
    }
}
