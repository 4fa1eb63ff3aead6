import ArgumentParser
import DeckleCore

/// What is exported, how, and where to.
struct ExportOptions: ParsableArguments {
    @OptionGroup(title: "Deck") var deckOptions: DeckOptions

    @Option(name: [.customShort("t"), .long], help: ArgumentHelp("Formats, such as apkg,epub.", valueName: "list"))
    var to: String?

    @Option(name: [.short, .long], help: ArgumentHelp("Folder, file, or - for standard output.", valueName: "path"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "One output for each topic or page, in a folder for each format.",
            valueName: "topic|page"
        )
    )
    var split: String?

    @Option(help: ArgumentHelp("Look of every output.", valueName: "name|folder"))
    var theme = "plain"

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Option of a format, such as csv.cells=html; may be repeated.", valueName: "key=value")
    )
    var settings: [String] = []

    @Option(
        help: ArgumentHelp(
            "Package that learners have now, or folder of its parts, so that their history is kept; or book to compare.",
            valueName: "path"
        )
    )
    var previous: String?

    @Flag(help: "Do not go on from the package that is replaced.")
    var noPrevious = false

    @Flag(help: "Say what would be written; write nothing.")
    var dryRun = false

    @Flag(help: "Do not replace files that exist.")
    var noClobber = false

    @OptionGroup(title: "Selection") var selectionOptions: SelectionOptions

    /// - Throws: ``Failure`` with `usage.…`
    func request() throws -> ExportRequest {
        ExportRequest(
            deck: try deckOptions.request(),
            selection: try selectionOptions.selection(),
            formats: to,
            output: output,
            split: try partKind(),
            theme: theme,
            settings: settings,
            previous: PreviousFile(named: previous, isIgnored: noPrevious),
            isDryRun: dryRun,
            keepsFiles: noClobber,
            skipsBad: deckOptions.skipBad,
            isStrict: deckOptions.strict
        )
    }

    private func partKind() throws -> DeckPart.Kind? {
        guard let split else { return nil }
        if let known = DeckPart.Kind(rawValue: split) { return known }
        let names = DeckPart.Kind.allCases.map(\.rawValue)
        throw Failure(
            .error(
                .usageBadValue,
                "--split cannot be \"\(split)\"",
                hint: "--split is \(names.joined(separator: " or "))"
            )
        )
    }
}
