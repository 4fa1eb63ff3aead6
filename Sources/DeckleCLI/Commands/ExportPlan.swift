import DeckleCore
import DeckleFormats
import DeckleThemes
import Foundation

/// What an export is going to do; everything that can be refused before a page is made has been checked.
struct ExportPlan {
    private let request: ExportRequest
    private let loaded: LoadedDeck
    /// What is left of the deck after selection.
    private let manuscript: Manuscript
    private let exporters: [any Exporter]
    private let options: [OptionValues]
    private let look: ThemeResolution
    private let paths: [String?]
    private let destination: Destination

    /// - Throws: ``Failure``
    init(_ request: ExportRequest) throws {
        self.request = request
        let formats = try request.formats.map { try Self.formats($0) }
        let known = Formats.exporters.map(\.format)
        let (destination, written) = try Destination.resolve(request.output, formats: formats, known: known)
        try Self.refuseTerminal(destination, written)
        exporters = try written.map { try Formats.exporter(named: $0.name) }
        options = try FormatSettings(request.settings).values(for: exporters)
        try request.previous.check(against: exporters)
        let (library, themeName) = ThemeFolders.library(for: request.theme, input: request.deck.input)
        loaded = try LoadedDeck(request.deck)
        if !request.skipsBad, loaded.log.contains(where: { $0.severity == .error }) {
            throw Failure(loaded.log)
        }
        manuscript = try loaded.selected(by: request.selection)
        do {
            look = try library.resolution(of: themeName, language: manuscript.deck.language)
        } catch let failure as Failure {
            throw failure.after(loaded.log)
        }
        for (exporter, values) in zip(exporters, options) {
            try values.check(exporter.options, exporter: exporter.format.name, theme: look.theme)
        }
        let identity = manuscript.deck.id
        paths = written.map { destination.path(deck: FileName.safe(identity), format: $0) }
        self.destination = destination
        try Self.check(paths.compactMap(\.self), request)
    }

    /// Writes everything; a folder that was made for what was not written goes again.
    func carryOut(_ report: inout ExportReport) throws {
        var made: [String] = []
        defer { FolderMaker.removeEmpty(made) }
        if case .folder(let folder) = destination, !request.isDryRun { made = try FolderMaker.make(folder) }
        try write(&report)
    }

    private func write(_ report: inout ExportReport) throws {
        let outputs = try self.outputs()
        let targets = try exporters.indices.map { index in
            ExportRun.Target(exporter: exporters[index], job: try job(index), output: outputs[index])
        }
        report.begin(manuscript.deck, log: loaded.log + look.log)
        let progress = ProgressLine(console: report.console, total: manuscript.deck.questionCount)
        var log: [Diagnostic] = []
        let outcomes = ExportRun(manuscript, skipsBad: request.skipsBad)
            .write(targets, progress: progress.update, log: &log)
        progress.clear()
        report.add(log)
        // What cannot go on from the package that the user named is not what the user asked for.
        if request.previous.named != nil {
            for (exporter, outcome) in zip(exporters, outcomes) where exporter.format.goesOn { _ = try outcome.get() }
        }
        report.add(leftOut(outcomes))
        if request.isStrict, report.hasWarnings {
            report.refuse()
            return
        }
        for ((outcome, output), (exporter, path)) in zip(zip(outcomes, outputs), zip(exporters, paths)) {
            report.settle(outcome, output: output, format: exporter.format, path: path)
        }
    }

    /// A warning where a selection replaces a package that holds more: what is left out is not carried on.
    private func leftOut(_ outcomes: [ExportRun.Outcome]) -> [Diagnostic] {
        guard manuscript.deck.questionCount < loaded.deck.questionCount else { return [] }
        return zip(outcomes, paths).compactMap { outcome, path in
            guard let changes = try? outcome.get().changes, request.previous.named == nil, let path,
                changes.count(.vanished) > 0
            else { return nil }
            return .warning(
                .apkgHistoryLeftOut,
                "a selection replaces a package with \(counted(changes.count(.vanished), "note")) more, whose history ends",
                at: Place(file: path),
                hint: "write selections to another place with -o, and let them go on from the package with --previous"
            )
        }
    }

    private func job(_ index: Int) throws -> ExportJob {
        let goesOn = exporters[index].format.goesOn
        return ExportJob(
            manuscript,
            theme: look.theme,
            options: options[index],
            previous: goesOn ? try request.previous.source(replacing: paths[index]) : nil,
            needsPrevious: request.previous.named != nil
        )
    }

    private func outputs() throws -> [any CommittableOutput] {
        try paths.map { path in
            if request.isDryRun { return DryOutput() }
            guard let path else { return StreamOutput() }
            // A pipe or a device is written to; a file in its place would be the end of it.
            if let old = FileStatus(path), !old.isRegular, !old.isFolder { return try StreamOutput(path: path) }
            return try DiskOutput(path: path)
        }
    }

    private static func formats(_ list: String) throws -> [Format] {
        var formats: [Format] = []
        for name in list.split(separator: ",") {
            let format = try Formats.exporter(named: String(name)).format
            if !formats.contains(format) { formats.append(format) }
        }
        guard !formats.isEmpty else {
            throw Failure(.error(.usageUnknownFormat, "--to names no format", hint: "such as --to apkg,epub"))
        }
        return formats
    }

    /// Binary data would only confuse a terminal.
    private static func refuseTerminal(_ destination: Destination, _ formats: [Format]) throws {
        guard case .standardOutput = destination, isatty(STDOUT_FILENO) == 1,
            let format = formats.first(where: \.isBinary)
        else { return }
        throw Failure(
            .error(
                .usageBinaryToTerminal,
                "\(format.name) is no text, and standard output is a terminal",
                hint: "-o FILE.\(format.fileExtension), or a pipe after the command"
            )
        )
    }

    private static func check(_ paths: [String], _ request: ExportRequest) throws {
        if let path = paths.first(where: { FileStatus($0).map { $0.isRegular && !$0.isWritable } ?? false }) {
            throw Failure(
                .error(
                    .outputReadOnly,
                    "\(path) is read-only and would be replaced",
                    at: Place(file: path),
                    hint: "chmod u+w \(path), or choose another name with -o"
                )
            )
        }
        if request.keepsFiles, let path = paths.first(where: { FileStatus($0) != nil }) {
            throw Failure(
                .error(.outputExists, "\(path) exists and --no-clobber is set", at: Place(file: path))
            )
        }
        for path in paths { try ReadFiles.refuseToReplace(path) }
    }
}
