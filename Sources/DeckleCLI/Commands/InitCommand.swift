import ArgumentParser
import DeckleCore

/// `deckle init FOLDER`
struct InitCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a content folder to start a deck from.",
        discussion: """
            The folder holds a small deck that says how its files are written: change it until it is yours. It is read \
            like that of a Nuxt Content site, and deckle export FOLDER works at once.
            """
    )

    @Argument(help: "The folder to write; where it is there it must be empty.", completion: .directory)
    var folder: String

    @OptionGroup(title: "Messages") var talk: TalkOptions

    func carryOut() throws {
        try NewFolder.write(StarterFolder.files, to: folder)
        talk.console.say(
            "\(folder): \(counted(StarterFolder.files.count, "file")); deckle export \(folder) makes a deck of them"
        )
    }
}
