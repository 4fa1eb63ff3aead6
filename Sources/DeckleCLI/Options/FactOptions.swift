import ArgumentParser
import DeckleCore

/// What the user knows better of a deck than its source.
struct FactOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The deck to take where there are several.", valueName: "id|title"))
    var deck: String?

    @Option(help: ArgumentHelp("Title of the deck; its identity stays that of the source.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("Identity of a deck that its source does not name; keep to it.", valueName: "id"))
    var deckID: String?

    @Option(help: ArgumentHelp("Language of the deck, such as en or pt-BR.", valueName: "code"))
    var lang: String?

    @Option(help: ArgumentHelp("Author of the deck.", valueName: "name"))
    var author: String?

    @Option(
        help: ArgumentHelp("Words that introduce the line to remember, beside those of the source.", valueName: "words")
    )
    var takeaway: [String] = []

    @Option(help: ArgumentHelp("Where the source is published; pages and links lead there.", valueName: "url"))
    var site: String?

    @Option(help: ArgumentHelp("Folder that references such as /img/a.png are looked up in.", valueName: "folder"))
    var mediaRoot: String?

    @Option(
        help: ArgumentHelp(
            "What the source calls parts of its questions, such as prompt=word,answer=meaning.",
            valueName: "part=name,…"
        )
    )
    var map: [String] = []

    @Option(
        help: ArgumentHelp(
            "What to take for questions in Markdown, such as headings:3, where it is not known by its look.",
            valueName: "kind"
        )
    )
    var questions: String?

    @Option(help: ArgumentHelp("Level of the headings in Markdown that make pages, 1 to 6.", valueName: "level"))
    var sections: Int?

    @Option(
        help: ArgumentHelp("Section in Markdown to leave out, by its heading; may be repeated.", valueName: "name")
    )
    var skipSection: [String] = []

    /// - Throws: ``Failure`` with `usage.bad-value`
    func facts() throws -> DeckFacts {
        if let sections, !(1...6).contains(sections) {
            throw Failure(
                .error(.usageBadValue, "--sections cannot be \(sections)", hint: "it takes a level from 1 to 6")
            )
        }
        return DeckFacts(
            title: title,
            id: deckID,
            language: lang,
            author: author,
            takeawayWords: takeaway,
            site: site,
            mediaRoot: mediaRoot,
            deck: deck,
            map: try QuestionMap.parts(map),
            questions: questions,
            sectionLevel: sections,
            skippedSections: skipSection
        )
    }
}
