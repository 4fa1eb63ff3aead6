import DeckleCore
import DeckleFormats
import DeckleThemes

/// The difference between two versions of a deck, each of which is a source or a package.
///
/// Sources are exported into memory, so that they are compared by what learners would get.
struct DeckDifference {
    private let old: Source
    private let new: Source
    private let facts: DeckFacts

    /// - Throws: ``Failure`` with `input.unreadable`
    init(old: String, new: String, facts: DeckFacts) throws {
        self.old = try InputFile.source(at: old)
        self.new = try InputFile.source(at: new)
        self.facts = facts
    }

    /// - Throws: ``Failure``
    func changes(log: inout [Diagnostic]) throws -> ChangeReport {
        let before = PackageComparison.recognizes(old) ? old : try export(old, log: &log).package
        if PackageComparison.recognizes(new) {
            let scratch = ScratchFiles()
            return try PackageComparison(old: before, new: new, scratch: scratch.make).changes()
        }
        return try export(new, after: before, log: &log).summary.changes ?? ChangeReport()
    }

    private func export(
        _ source: Source,
        after previous: Source? = nil,
        log: inout [Diagnostic]
    ) throws -> (package: Source, summary: ExportSummary) {
        let loaded = try LoadedDeck(source, facts: facts)
        log += loaded.log
        let exporter = AnkiExporter()
        let output = MemoryOutput()
        let job = ExportJob(
            deck: loaded.deck,
            theme: try ThemeLibrary().resolve(ThemeLibrary.root, language: loaded.deck.language),
            options: try OptionValues([], specs: exporter.options, exporter: exporter.format.name),
            media: loaded.media,
            previous: previous,
            needsPrevious: previous != nil
        )
        let target = ExportRun.Target(exporter: exporter, job: job, output: output)
        let outcomes = ExportRun(loaded.manuscript, deck: loaded.deck, media: loaded.media).write([target], log: &log)
        guard let summary = try outcomes.first?.get() else { throw Failure([]) }
        return (Source(name: source.name, bytes: SourceBytes(output.bytes)), summary)
    }
}
