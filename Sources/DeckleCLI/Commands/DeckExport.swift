import DeckleCore
import DeckleFormats
import DeckleThemes

/// The export of one deck into all formats that were asked for.
struct DeckExport {
    /// What was made, before it is in its place.
    struct Written {
        fileprivate let outcomes: [ExportRun.Outcome]
        fileprivate let outputs: [any Committable]
        fileprivate let formats: [Format]
        fileprivate let paths: [String?]

        /// Puts what was made in its place.
        func settle(_ report: inout ExportReport, deck: Int) {
            for ((outcome, output), (format, path)) in zip(zip(outcomes, outputs), zip(formats, paths)) {
                report.settle(outcome, output: output, format: format, path: path, deck: deck)
            }
        }
    }

    /// Where the files go, or the folders of their parts; nil for standard output.
    let paths: [String?]
    /// What the deck is written in; nil where it is written whole.
    private let parts: DeckParts?
    let look: ThemeResolution
    private let request: ExportRequest
    private let previous: Predecessor
    /// What is left of the deck after selection.
    private let manuscript: Manuscript
    /// How many questions there were before.
    private let fullCount: Int
    private let exporters: [any Exporter]
    private let options: [OptionValues]

    /// - Throws: ``Failure`` where the options and the theme do not go together.
    init(
        _ manuscript: Manuscript,
        fullCount: Int,
        request: ExportRequest,
        previous: Predecessor,
        formats: [(exporter: any Exporter, options: OptionValues)],
        look: ThemeResolution,
        destination: Destination
    ) throws {
        for (exporter, values) in formats {
            try values.check(exporter.options, exporter: exporter.format.name, theme: look.theme)
        }
        self.manuscript = manuscript
        self.fullCount = fullCount
        self.request = request
        self.previous = previous
        self.look = look
        exporters = formats.map(\.exporter)
        options = formats.map(\.options)
        let name = FileName.safe(manuscript.deck.id)
        parts = request.split.map { DeckParts(manuscript.deck, by: $0) }
        paths = exporters.map { exporter in
            request.split.map { _ in destination.folder(deck: name, format: exporter.format) }
                ?? destination.path(deck: name, format: exporter.format)
        }
    }

    var deck: Deck { manuscript.deck }

    /// Makes all outputs; none is in its place yet.
    func write(_ report: inout ExportReport) throws -> Written {
        let goals = try exporters.indices.map(goal)
        let targets = goals.map(\.target)
        let progress = ProgressLine(console: report.console, total: deck.questionCount)
        var log: [Diagnostic] = []
        let outcomes = ExportRun(manuscript, skipsBad: request.skipsBad)
            .write(targets, progress: progress.update, log: &log)
        progress.clear()
        report.add(log)
        // What cannot go on from the file that the user named is not what the user asked for.
        for (exporter, outcome) in zip(exporters, outcomes) where previous.isNamed(for: exporter.format) {
            _ = try outcome.get()
        }
        report.add(leftOut(outcomes))
        return Written(outcomes: outcomes, outputs: goals.map(\.output), formats: exporters.map(\.format), paths: paths)
    }

    /// A warning where a selection replaces a package that holds more: what is left out is not carried on.
    private func leftOut(_ outcomes: [ExportRun.Outcome]) -> [Diagnostic] {
        guard deck.questionCount < fullCount else { return [] }
        return exporters.indices.compactMap { index in
            guard let changes = try? outcomes[index].get().changes, let path = paths[index],
                !previous.isNamed(for: exporters[index].format)
            else { return nil }
            let count = changes.count(.leftOut) + changes.count(.vanished)
            guard count > 0 else { return nil }
            return .warning(
                .apkgHistoryLeftOut,
                "a selection replaces a package with \(counted(count, "note")) more, whose history ends",
                at: Place(file: path),
                hint: "write selections to another place with -o, and let them go on from the package with --previous"
            )
        }
    }

    private func job(_ index: Int) throws -> ExportJob {
        let format = exporters[index].format
        return ExportJob(
            manuscript,
            theme: look.theme,
            options: options[index],
            files: MachineFiles(),
            previous: try previous.sources(for: format, replacing: paths[index]),
            needsPrevious: previous.isNamed(for: format)
        )
    }

    /// What one format writes, and what is to be committed for it.
    private func goal(_ index: Int) throws -> (target: ExportRun.Target, output: any Committable) {
        let exporter = exporters[index], job = try job(index)
        if let parts, let path = paths[index] {
            let files: any OutputFiles & Committable = request.isDryRun ? DryOutput() : PartsFolder(path: path)
            return (ExportRun.Target(exporter: exporter, job: job, parts: parts, files: files), files)
        }
        let output = try output(at: paths[index])
        return (ExportRun.Target(exporter: exporter, job: job, output: output), output)
    }

    private func output(at path: String?) throws -> any CommittableOutput {
        if request.isDryRun { return DryOutput() }
        guard let path else { return StreamOutput() }
        // A pipe or a device is written to; a file in its place would be the end of it.
        if let old = FileStatus(path), !old.isRegular, !old.isFolder { return try StreamOutput(path: path) }
        return try DiskOutput(path: path)
    }
}
