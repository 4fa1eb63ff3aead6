public import DeckleCore

/// Writes decks as books: EPUB 3.3, a part a topic, a chapter a page, answers behind links.
public struct EPUBExporter: Exporter {
    public let format = Format(
        name: "epub",
        summary: "EPUB 3.3 book with linked answers",
        fileExtension: "epub",
        isDefault: true,
        isBinary: true
    )

    public let options: [OptionSpec] = []

    public init() {}

    public func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        try EPUBSession(job, output: output.main)
    }
}
