public import DeckleCore

/// Writes the interchange form: the whole content model as JSON, described in docs/formats.md.
public struct JSONExporter: Exporter {
    public init() {}

    public let format = Format(
        name: "json",
        summary: "interchange form: the whole deck as JSON, for other programs and to be read again",
        fileExtension: "json"
    )

    public let options: [OptionSpec] = []

    public func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        try JSONSession(job.deck, output: output.main)
    }
}
