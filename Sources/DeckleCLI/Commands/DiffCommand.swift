import ArgumentParser
import DeckleCore
import DeckleFormats

/// `deckle diff OLD NEW`
struct DiffCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what is new, changed, moved or gone between two versions of a deck.",
        discussion: """
            Each side is a deck in any form that is read, or an Anki package. The answer is what an export of NEW \
            says where OLD is the package before.
            """
    )

    @Argument(help: "The older version.")
    var old: String

    @Argument(help: "The newer version.")
    var new: String

    @OptionGroup(title: "Deck") var factOptions: FactOptions
    @OptionGroup(title: "Messages") var talk: TalkOptions

    @Flag(help: "Answer in JSON.")
    var json = false

    func carryOut() throws {
        let (changes, log) = try DeckDifference(old: old, new: new, facts: factOptions.facts()).changes()
        talk.printer.print(log)
        try Console.answer(json ? JSONText.pretty(ChangesAnswer(changes)) : text(of: changes))
        try RunVerdict(log, isStrict: false).status.end()
    }

    private func text(of changes: ChangeReport) -> String {
        let text = ChangeText(changes, extent: talk.verbose ? .everything : .changes)
        return ([text.summary] + text.lists).joined(separator: "\n")
    }
}
