import ArgumentParser
import DeckleCore
import DeckleFormats

/// `deckle inspect FILE`
struct InspectCommand: ParsableCommand {
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

    func run() throws {
        let loaded: LoadedDeck
        let deck: Deck
        do {
            let selection = try selectionOptions.selection()
            loaded = try LoadedDeck(deckOptions)
            deck = try loaded.selected(by: selection)
        } catch let failure as Failure {
            talk.printer.print(failure.diagnostics)
            throw ExitStatus(for: failure)
        }
        talk.printer.print(loaded.log)
        try Console.answer(json ? JSONText.pretty(DeckAnswer(deck, tree: tree)) : DeckSummary(deck, tree: tree).text)
        if RunVerdict(loaded.log, isStrict: deckOptions.strict).isFailure { throw ExitStatus.failed }
    }
}
