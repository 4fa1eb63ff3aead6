import ArgumentParser
import DeckleCore
import DeckleFormats

/// `deckle check FILE`
struct CheckCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Show every warning and error of an input; write nothing, or ids into it."
    )

    @OptionGroup var deckOptions: DeckOptions
    @OptionGroup var talk: TalkOptions

    @Flag(
        name: .customLong("write-ids"),
        help: "Write ids into a Markdown file, behind the titles of questions that have none; nothing else changes."
    )
    var writesIDs = false

    @Flag(help: "Answer in JSON.")
    var json = false

    func carryOut() throws {
        var log: [Diagnostic] = []
        var questions = 0
        do {
            if writesIDs { log += try IDWriting(path: deckOptions.input, console: talk.console).run() }
            let loaded = try LoadedDecks(deckOptions.request())
            log += loaded.log
            questions = loaded.manuscripts.reduce(0) { $0 + $1.deck.questionCount }
            for manuscript in loaded.manuscripts { try ExportRun(manuscript).check(log: &log) }
        } catch let failure as Failure {
            log += failure.diagnostics
        }
        let verdict = RunVerdict(log, isStrict: deckOptions.strict)
        if json {
            try Console.answer(JSONText.pretty(log.map(DiagnosticRecord.init)))
        } else {
            talk.printer.print(log, isStrict: deckOptions.strict)
            talk.console.say("\(counted(questions, "question")), \(verdict.counts)")
        }
        try verdict.status.end()
    }
}
