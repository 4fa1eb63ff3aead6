import ArgumentParser

/// `deckle themes`
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "List the themes, or show what one is made of."
    )
}
