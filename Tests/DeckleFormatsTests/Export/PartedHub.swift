import DeckleCore
import DeckleFormats
import DeckleTestSupport
import DeckleThemes

/// A hub that is exported whole, and in parts.
struct PartedHub {
    var manuscript: Manuscript

    init(_ hub: Hub) throws {
        let source = Source(name: "hub.json", bytes: SourceBytes(Array(hub.payload().utf8)))
        var log: [Diagnostic] = []
        guard let manuscript = try Formats.reader(of: source).read(source, log: &log).first else { throw Failure(log) }
        self.manuscript = manuscript
    }

    private func job(_ exporter: any Exporter, _ options: [(name: String, value: String)], _ previous: [Source]) throws
        -> ExportJob
    {
        ExportJob(
            manuscript,
            theme: try ThemeLibrary().resolve("plain", language: manuscript.deck.language),
            options: try OptionValues(options, specs: exporter.options, exporter: exporter.format.name),
            previous: previous,
            needsPrevious: !previous.isEmpty
        )
    }

    func whole(_ format: String, _ options: [(name: String, value: String)] = [], after previous: [Source] = []) throws
        -> (bytes: [UInt8], summary: ExportSummary)
    {
        let exporter = try Formats.exporter(named: format), output = MemoryOutput()
        let target = ExportRun.Target(exporter: exporter, job: try job(exporter, options, previous), output: output)
        var log: [Diagnostic] = []
        let summary = try ExportRun(manuscript).write([target], log: &log)[0].get()
        return (output.bytes, summary)
    }

    func parts(
        _ format: String,
        by kind: DeckPart.Kind,
        _ options: [(name: String, value: String)] = [],
        after previous: [Source] = [],
        log: inout [Diagnostic]
    ) throws -> (files: [(name: String, bytes: [UInt8])], summary: ExportSummary) {
        let exporter = try Formats.exporter(named: format), output = MemoryOutput()
        let target = ExportRun.Target(
            exporter: exporter,
            job: try job(exporter, options, previous),
            parts: DeckParts(manuscript.deck, by: kind),
            files: output
        )
        let summary = try ExportRun(manuscript).write([target], log: &log)[0].get()
        return (output.files.map { ($0.key, $0.value.bytes) }.sorted { $0.0 < $1.0 }, summary)
    }
}
