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
        succession: .history
    )

    public let options = [
        Self.version.spec, Self.kind.spec, Self.deck.spec, Self.depth.spec, Self.numbering.spec, Self.newPerDay.spec,
        Self.retention.spec,
    ]

    static let version = ExportOption(
        "version",
        default: PackageVersion.legacy,
        summary: "legacy for every Anki, latest for Anki 2.1.50 and later"
    )
    static let kind = ExportOption(
        "kind",
        default: AskedForm.source,
        summary: "how to ask questions that the source gives no form"
    )
    static let deck = ExportOption<String?>("deck", summary: "the name of the whole deck, levels parted by ::")
    static let depth = ExportOption(
        "depth",
        in: 1...3,
        default: 3,
        summary: "1 for one deck, 2 with topics, 3 with pages"
    )
    static let numbering = ExportOption<Bool>("numbering", summary: "number topics and pages, to keep their order")
    static let newPerDay = ExportOption(
        "new-per-day",
        in: 0...9999,
        default: 0,
        summary: "new cards a day, as a preset; 0 for none"
    )
    static let retention = ExportOption<Double?>(
        "retention",
        in: 0.7...0.99,
        summary: "what FSRS aims at, 0.7 to 0.99, as a preset"
    )

    public func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        try job.deck.requireIdentity()
        return try AnkiSession(job, to: .whole(output.main))
    }

    /// The notes are made as for one package, with one history, and then dealt out: learners that import all parts have what
    /// they would have of the whole.
    public func begin(_ job: ExportJob, parts: DeckParts, in files: any OutputFiles) throws -> any ExportSession {
        try job.deck.requireIdentity()
        return try AnkiSession(job, to: .parts(parts, files))
    }
}
