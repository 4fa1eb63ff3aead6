public import DeckleCore

/// Writes Anki packages: a note a question, a sub-deck a page.
public struct AnkiExporter: Exporter {
    public init() {}

    public let format = Format(
        name: "apkg",
        summary: "Anki package: a note a question, decks by topic and page",
        fileExtension: "apkg",
        isDefault: true,
        isBinary: true,
        goesOn: true
    )

    public let options = [
        OptionSpec(
            "version",
            .choice(PackageVersion.allCases.map(\.rawValue)),
            default: "legacy",
            summary: "legacy for every Anki, latest for Anki 2.1.50 and later"
        ),
        OptionSpec(
            "kind",
            .choice(["source"] + Self.kinds.map(\.rawValue)),
            default: "source",
            summary: "how to ask questions that the source gives no form"
        ),
        OptionSpec("deck", .text, default: "", summary: "the name of the whole deck, levels parted by ::"),
        OptionSpec("depth", .integer(1...3), default: "3", summary: "1 for one deck, 2 with topics, 3 with pages"),
        OptionSpec("numbering", .flag, default: "false", summary: "number topics and pages, to keep their order"),
        OptionSpec(
            "new-per-day",
            .integer(0...9999),
            default: "0",
            summary: "new cards a day, as a preset; 0 for none"
        ),
        OptionSpec("retention", .text, default: "", summary: "what FSRS aims at, 0.7 to 0.99, as a preset"),
    ]

    private static let kinds: [Form] = [.basic, .reversed, .optionalReversed, .typed]

    public func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        try AnkiSession(job, output: output.main)
    }
}
