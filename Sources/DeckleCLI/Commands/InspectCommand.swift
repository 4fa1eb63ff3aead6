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
        let loaded = try LoadedDeck(deckOptions.request)
        let deck = try loaded.selected(by: selection).deck
        talk.printer.print(loaded.log)
        try Console.answer(json ? JSONText.pretty(DeckAnswer(deck, tree: tree)) : DeckSummary(deck, tree: tree).text)
        try RunVerdict(loaded.log, isStrict: deckOptions.strict).status.end()
    }
}
