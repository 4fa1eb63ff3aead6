import ArgumentParser
import DeckleCore

/// The input, what the user knows better of it, and what is done where it is not as it should be.
struct DeckOptions: ParsableArguments {
    @Argument(
        help:
            "What to read: a Nuxt payload, a page that holds one, a content folder, Markdown with questions or a folder of it, or Deckle's own JSON; - is standard input."
    )
    var input: String

    @OptionGroup(title: "Deck") var factOptions: FactOptions

    @Flag(help: "Leave out questions that cannot be used instead of stopping; the exit status is still 1.")
    var skipBad = false

    @Flag(help: "Take warnings for errors.")
    var strict = false

    /// - Throws: ``Failure`` with `usage.bad-value`
    func request() throws -> DeckRequest { DeckRequest(input: input, facts: try factOptions.facts()) }
}
