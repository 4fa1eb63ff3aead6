import ArgumentParser
import DeckleCore

/// The input, and what the user knows better of the deck than its source.
struct DeckOptions: ParsableArguments {
    @Argument(
        help: "The file to read: a Nuxt payload, a page that holds one, or Deckle's own JSON; - for standard input."
    )
    var input: String

    @Option(help: ArgumentHelp("Title of the deck; its identity stays that of the source.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("Language of the deck, such as en or pt-BR.", valueName: "code"))
    var lang: String?

    @Option(help: ArgumentHelp("Author of the deck.", valueName: "name"))
    var author: String?

    @Option(help: ArgumentHelp("Where the source is published; pages and links lead there.", valueName: "url"))
    var site: String?

    @Option(help: ArgumentHelp("Folder that references such as /img/a.png are looked up in.", valueName: "folder"))
    var mediaRoot: String?

    @Flag(help: "Leave out questions that cannot be used instead of stopping; the exit status is still 1.")
    var skipBad = false

    @Flag(help: "Take warnings for errors.")
    var strict = false
}
