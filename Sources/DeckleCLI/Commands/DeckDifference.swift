import Deckle
import DeckleSystem

/// The difference between two versions of a deck, each of which is a source or a package.
///
/// Sources are exported into memory, so that they are compared by what learners would get.
struct DeckDifference {
    private let old: Source
    private let new: Source
    private let facts: DeckFacts

    /// - Throws: ``Failure`` with `input.unreadable`
    init(old: String, new: String, facts: DeckFacts) throws {
        self.old = try InputFile.deck(at: old)
        self.new = try InputFile.deck(at: new)
        self.facts = facts
    }

    /// What has changed, and what there was to say of both.
    ///
    /// - Throws: ``Failure``; what was logged on the way stands before what stopped it.
    func changes() throws -> (changes: ChangeReport, log: [Diagnostic]) {
        var log: [Diagnostic] = []
        do {
            return (try changes(log: &log), log)
        } catch let failure as Failure {
            throw failure.after(log)
        }
    }

    private func changes(log: inout [Diagnostic]) throws -> ChangeReport {
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
        let loaded = try LoadedDecks(source, facts: facts)
        let manuscript = try loaded.single(for: "deckle diff")
        log += loaded.log
        let output = MemoryOutput(scratchFolder: ScratchFiles.systemFolder)
        let summary = try manuscript.export(as: "apkg", to: output, previous: previous, log: &log)
        return (Source(name: source.name, bytes: SourceBytes(output.bytes)), summary)
    }
}
