import ArgumentParser
import DeckleCore
import DeckleFormats
import DeckleSystem

/// `deckle verify FILE.apkg`
struct VerifyCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check an Anki package: archive, database, notes, cards, decks and media."
    )

    @Argument(help: "The package.")
    var input: String

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @Flag(help: "Answer in JSON.")
    var json = false

    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        let scratch = ScratchFiles()
        let source = try InputFile.source(at: input)
        let (summary, findings) = try PackageVerifier(file: input, scratch: try scratch.make()).verify(source.bytes)
        let verdict = RunVerdict(findings, isStrict: strict)
        if json {
            try Console.answer(JSONText.pretty(VerifyAnswer(summary, findings)))
        } else {
            talk.printer.print(findings, isStrict: strict)
            let media = counted(summary.media, "media file")
            talk.console.say(
                "\(counted(summary.notes, "note")), \(counted(summary.cards, "card")), "
                    + "\(counted(summary.decks, "deck")), \(media): \(verdict.counts)"
            )
        }
        try verdict.status.end()
    }
}

/// What `deckle verify --json` answers.
private struct VerifyAnswer: Encodable {
    var notes: Int
    var cards: Int
    var decks: Int
    var media: Int
    var findings: [DiagnosticRecord]

    init(_ summary: PackageSummary, _ findings: [Diagnostic]) {
        notes = summary.notes
        cards = summary.cards
        decks = summary.decks
        media = summary.media
        self.findings = findings.map(DiagnosticRecord.init)
    }
}
