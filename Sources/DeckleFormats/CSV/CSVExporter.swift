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

    public let options = [Self.preset.spec, Self.cells.spec]

    static let preset = ExportOption(
        "preset",
        default: CSVPreset.plain,
        summary: "the columns: a plain table, or what Anki's text import asks for"
    )
    static let cells = ExportOption(
        "cells",
        default: CSVCells.markdown,
        summary: "what the cells of the plain table hold; for Anki they always hold HTML"
    )

    public func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        switch job.options[Self.preset] {
        case .plain: return try CSVSession(job, cells: job.options[Self.cells], output: output.main)
        case .anki:
            try job.deck.requireIdentity()
            return try AnkiTextSession(job, to: .whole(output.main))
        }
    }

    public func begin(_ job: ExportJob, parts: DeckParts, in files: any OutputFiles) throws -> any ExportSession {
        switch job.options[Self.preset] {
        case .plain: return try PartedSession(self, job, parts, in: files)
        case .anki:
            try job.deck.requireIdentity()
            return try AnkiTextSession(job, to: .parts(parts, files))
        }
    }
}
