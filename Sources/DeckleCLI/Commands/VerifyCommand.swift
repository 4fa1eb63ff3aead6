import ArgumentParser
import DeckleCore
import DeckleFormats
import DeckleSystem

/// `deckle verify FILE`
struct VerifyCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check an Anki package or a book, whoever made it.",
        discussion: """
            Of a package: archive, database, notes, cards, decks and media. Of an EPUB book:
            container, package document, navigation, pages, style sheets, pictures and
            metadata, beyond what epubcheck judges. What it is is told by its content.
            """
    )

    @Argument(help: "The package or the book.")
    var input: String

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @Flag(help: "Answer in JSON.")
    var json = false

    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        let scratch = ScratchFiles()
        let verification = try Formats.verify(try InputFile.source(at: input)) { try scratch.make() }
        let verdict = RunVerdict(verification.findings, isStrict: strict)
        if json {
            try Console.answer(JSONText.pretty(VerifyAnswer(verification)))
        } else {
            talk.printer.print(verification.findings, isStrict: strict)
            let counts = verification.counts.map { counted($0.number, $0.noun) }
            talk.console.say("\(counts.joined(separator: ", ")): \(verdict.counts)")
        }
        try verdict.status.end()
    }
}

/// What `deckle verify --json` answers: the counts by their names, and the findings.
private struct VerifyAnswer: Encodable {
    private let counts: [Verification.Count]
    private let findings: [DiagnosticRecord]

    init(_ verification: Verification) {
        counts = verification.counts
        findings = verification.findings.map(DiagnosticRecord.init)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for count in counts { try container.encode(count.number, forKey: Key(stringValue: count.name)) }
        try container.encode(findings, forKey: Key(stringValue: "findings"))
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
    }
}
