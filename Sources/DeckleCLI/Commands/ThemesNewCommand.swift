import ArgumentParser
import DeckleCore
import DeckleThemes

/// `deckle themes new FOLDER`
struct ThemesNewCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write the folder of a new theme, ready to try.",
        discussion: """
            The folder holds a theme.yml with the colours of the theme that it builds on, and one rule for cards. Nothing \
            that exists is replaced.
            """
    )

    @Argument(
        help: "The folder to write; its name is the theme's. Where it is there it must be empty.",
        completion: .directory
    )
    var folder: String

    @Option(help: ArgumentHelp("Theme to build on.", valueName: "name"))
    var from = ThemeLibrary.root

    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        let folder = FilePath.shortest(folder)
        let (library, name) = ThemeFolders.library(for: ThemeFolders.path(folder), input: nil)
        let theme = StarterTheme(name: name, base: try library.resolution(of: from, language: "en"))
        try NewFolder.write(theme.files, to: folder)
        let path = ThemeFolders.path(folder)
        talk.console.say(
            "\(folder): \(counted(theme.files.count, "file")); deckle export DECK --theme \(path) shows it"
        )
    }
}
