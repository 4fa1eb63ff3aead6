import ArgumentParser
import DeckleCore
import DeckleFormats

/// `deckle inspect FILE`
struct InspectCommand: TalkingCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what is in an input: topics, pages, counts, dates."
    )

    @OptionGroup var deckOptions: DeckOptions
    @OptionGroup var selectionOptions: SelectionOptions
    @OptionGroup var talk: TalkOptions

    @Flag(help: "List pages and questions too.")
    var tree = false

    @Flag(help: "Answer in JSON.")
    var json = false

    func carryOut() throws {
        let selection = try selectionOptions.selection()
        let loaded = try LoadedDecks(deckOptions.request())
        let decks = try loaded.selected(by: selection).map(\.deck)
        talk.printer.print(loaded.log)
        try Console.answer(json ? jsonText(decks) : text(decks))
        try RunVerdict(loaded.log, isStrict: deckOptions.strict).status.end()
    }

    private func text(_ decks: [Deck]) -> String {
        decks.map { DeckSummary($0, tree: tree).text }.joined(separator: "\n\n")
    }

    /// An object, or a list of them where there are several decks.
    private func jsonText(_ decks: [Deck]) -> String {
        let answers = decks.map { DeckAnswer($0, tree: tree) }
        if answers.count == 1, let answer = answers.first { return JSONText.pretty(answer) }
        return JSONText.pretty(answers)
    }
}
