import ArgumentParser

/// `deckle completions SHELL`
struct CompletionsCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Print completions for a shell."
    )

    /// The shells there are completions for.
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash
        case zsh
        case fish
    }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        try Console.answer(Program.completionScript(for: CompletionShell(rawValue: shell.rawValue) ?? .bash))
    }
}
