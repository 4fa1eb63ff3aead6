import ArgumentParser
import DeckleCore
import DeckleThemes

/// `deckle themes`
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "List the themes, or show what one is made of.",
        subcommands: [ListCommand.self, ShowCommand.self],
        defaultSubcommand: ListCommand.self
    )

    /// `deckle themes list`
    struct ListCommand: TalkingCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the themes.")

        @Flag(help: "Answer in JSON.")
        var json = false

        @OptionGroup(title: "Messages") var talk: TalkOptions

        func carryOut() throws {
            let (library, _) = ThemeFolders.library(for: ThemeLibrary.root, input: nil)
            let themes = try library.names().compactMap { try library.resolution(of: $0, language: "en").chain.first }
            if json {
                try Console.answer(JSONText.pretty(themes.map { ThemeAnswer(name: $0.name, summary: $0.summary) }))
            } else {
                let width = themes.map(\.name.count).max() ?? 0
                try Console.answer(themes.map { "\($0.name.padded(to: width))  \($0.summary)" }.joined(separator: "\n"))
            }
        }
    }

    /// `deckle themes show NAME`
    struct ShowCommand: TalkingCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show a theme: what it builds on, and where each file, token and label comes from."
        )

        @Argument(help: "A theme, by name or folder.")
        var theme: String

        @Option(help: ArgumentHelp("Language of the labels.", valueName: "code"))
        var lang = "en"

        @OptionGroup(title: "Messages") var talk: TalkOptions

        func carryOut() throws {
            let (library, name) = ThemeFolders.library(for: theme, input: nil)
            try Console.answer(Self.text(try library.resolution(of: name, language: lang)))
        }

        private static func text(_ resolution: ThemeResolution) -> String {
            var lines = resolution.chain.map { "\($0.name) (\($0.path)): \($0.summary)" }
            for (heading, entries) in [
                ("files", resolution.files), ("tokens", resolution.tokens), ("labels", resolution.labels),
            ] {
                lines += ["", heading]
                let width = entries.map(\.name.count).max() ?? 0
                lines += entries.map { entry in
                    let values = entry.values.isEmpty ? "" : "  \(entry.values.joined(separator: "  |  "))"
                    return "  \(entry.name.padded(to: width))  \(entry.theme)\(values)"
                }
            }
            return lines.joined(separator: "\n")
        }
    }
}

/// What `deckle themes list --json` answers.
private struct ThemeAnswer: Encodable {
    var name: String
    var summary: String
}
