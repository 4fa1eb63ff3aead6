public import DeckleCore

/// Writes Anki packages: a note a question, a sub-deck a page.
public struct AnkiExporter: Exporter {
    public init() {}

    public let format = Format(
        name: "apkg",
        summary: "Anki package: a note a question, decks by topic and page",
        fileExtension: "apkg",
        isDefault: true
    )

    public let options: [OptionSpec] = []

    public func begin(_ job: ExportJob, output: any Output) throws -> any ExportSession {
        try AnkiSession(job, output: output)
    }
}
