import ArgumentParser
import DeckleCore
import DeckleThemes

/// `deckle themes`
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "List the themes, show, begin or check one.",
        subcommands: [ListCommand.self, ShowCommand.self, ThemesNewCommand.self, ThemesCheckCommand.self],
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

        @Option(help: ArgumentHelp("File of the theme to print as it is written.", valueName: "path"))
        var file: String?

        @OptionGroup(title: "Messages") var talk: TalkOptions

        func carryOut() throws {
            let (library, name) = ThemeFolders.library(for: theme, input: nil)
            if let file { return try Console.answer(library.file(file, of: name)) }
            let resolution = try library.resolution(of: name, language: lang)
            try Console.answer(ThemeText(resolution, searched: try library.searched()).text)
            talk.printer.print(resolution.log)
        }
    }
}

/// What `deckle themes list --json` answers.
private struct ThemeAnswer: Encodable {
    var name: String
    var summary: String
}
