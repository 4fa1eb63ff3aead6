public import DeckleCore

/// Writes tables: a row a question, for spreadsheets or for Anki's text import.
public struct CSVExporter: Exporter {
    public init() {}

    public let format = Format(
        name: "csv",
        summary: "table: a row a question, for spreadsheets and for Anki's text import",
        fileExtension: "csv",
        isDefault: true
    )

    public let options = [
        OptionSpec(
            "preset",
            .choice(["plain", "anki"]),
            default: "plain",
            summary: "the columns: a plain table, or what Anki's text import asks for"
        ),
        OptionSpec(
            "cells",
            .choice(CSVCells.allCases.map(\.rawValue)),
            default: CSVCells.markdown.rawValue,
            summary: "what the cells of the plain table hold; for Anki they always hold HTML"
        ),
    ]

    public func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        if job.options["preset"] == "anki" { return try AnkiTextSession(job, output: output.main) }
        return try CSVSession(job, cells: CSVCells(rawValue: job.options["cells"]) ?? .markdown, output: output.main)
    }
}
