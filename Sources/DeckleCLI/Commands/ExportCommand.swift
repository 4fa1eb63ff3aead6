import ArgumentParser

/// `deckle export FILE`
struct ExportCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Convert a deck to one or more formats.",
        discussion: """
            Without --to and -o the four study formats are written into the current folder. Existing files are \
            replaced once the new ones are complete; a format that fails leaves its old file as it is.

            An Anki package goes on from the one it replaces, or from --previous: questions that moved or were \
            renamed keep their history, and what changed is said. A book lists what is new since the book that \
            --previous names.

            With --split a folder such as deck-apkg appears for each format, with a file for each topic or page. It \
            appears whole, and replaces what an export wrote there before. Packages go on from all those in it.
            """
    )

    @OptionGroup var options: ExportOptions
    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        let started = ContinuousClock.now
        var report = ExportReport(console: talk.console, printer: talk.printer)
        try ExportPlan(options.request()).carryOut(&report)
        report.printSummary(took: ContinuousClock.now - started)
        try report.status.end()
    }
}
