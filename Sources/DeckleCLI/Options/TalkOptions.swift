import ArgumentParser

/// How much is said, and in which form.
struct TalkOptions: ParsableArguments {
    @Flag(name: [.short, .long], help: "Print errors only.")
    var quiet = false

    @Flag(name: [.short, .long], help: "Print notes too, and every diagnostic of a kind.")
    var verbose = false

    @Option(help: ArgumentHelp("When to use colour: auto, always, never.", valueName: "when"))
    var color = Terminal.ColorChoice.auto

    @Option(
        help: ArgumentHelp(
            "Form of the diagnostics: human, short, json (JSON Lines, and nothing else).",
            valueName: "form"
        )
    )
    var messageFormat = DiagnosticPrinter.Form.human

    var console: Console {
        let volume: Console.Volume = quiet ? .quiet : verbose ? .verbose : .normal
        return Console(volume: volume, terminal: Terminal(color: color), isForPrograms: messageFormat == .json)
    }

    var printer: DiagnosticPrinter { DiagnosticPrinter(console: console, form: messageFormat) }
}

extension Terminal.ColorChoice: ExpressibleByArgument {}
extension DiagnosticPrinter.Form: ExpressibleByArgument {}
