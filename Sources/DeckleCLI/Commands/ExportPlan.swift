import DeckleCore
import DeckleFormats
import DeckleThemes
import Foundation

/// What an export is going to do; everything that can be refused before a page is made has been checked.
struct ExportPlan {
    private let request: ExportRequest
    private let loaded: LoadedDecks
    private let exports: [DeckExport]
    private let destination: Destination

    /// - Throws: ``Failure``
    init(_ request: ExportRequest) throws {
        self.request = request
        let formats = try request.formats.map { try Self.formats($0) }
        let known = Formats.exporters.map(\.format)
        let (destination, written) = try Destination.resolve(request.output, formats: formats, known: known)
        try Self.refuseTerminal(destination, written)
        let exporters = try written.map { try Formats.exporter(named: $0.name) }
        let options = try FormatSettings(request.settings).values(for: exporters)
        try Self.refuseOneFile(destination, request)
        for (exporter, values) in zip(exporters, options) { try exporter.check(values, files: MachineFiles()) }
        let previous = try request.previous.resolved(for: exporters, inParts: request.split != nil)
        loaded = try LoadedDecks(request.deck)
        if !request.skipsBad, loaded.log.contains(where: { $0.severity == .error }) {
            throw Failure(loaded.log)
        }
        try loaded.refuseSeveral(for: request.previous.named.map { _ in "--previous" } ?? destination.ofOneDeck)
        let manuscripts = try loaded.selected(by: request.selection)
        let looks = try Self.looks(of: manuscripts, request, log: loaded.log)
        exports = try zip(zip(manuscripts, loaded.manuscripts), looks).map { manuscripts, look in
            try DeckExport(
                manuscripts.0,
                fullCount: manuscripts.1.deck.questionCount,
                request: request,
                previous: previous,
                formats: Array(zip(exporters, options)),
                look: look,
                destination: destination
            )
        }
        self.destination = destination
        try Self.check(exports.flatMap(\.paths).compactMap(\.self), request)
    }

    /// Where the files go, or the folders of their parts, and the files beside them.
    var paths: [String] { exports.flatMap(\.paths).compactMap(\.self).flatMap { [$0, DiskOutput.folder(of: $0)] } }

    /// Writes everything; a folder that was made for what was not written goes again.
    func carryOut(_ report: inout ExportReport) throws {
        var made: [String] = []
        defer { FolderMaker.removeEmpty(made) }
        if case .folder(let folder) = destination, !request.isDryRun { made = try FolderMaker.make(folder) }
        try write(&report)
    }

    private func write(_ report: inout ExportReport) throws {
        var written: [DeckExport.Written] = []
        for export in exports {
            report.begin(export.deck, log: written.isEmpty ? loaded.log + export.look.log : export.look.log)
            written.append(try export.write(&report))
        }
        if request.isStrict, report.hasWarnings {
            report.refuse()
            return
        }
        for (position, written) in written.enumerated() { written.settle(&report, deck: position) }
    }

    private static func looks(
        of manuscripts: [Manuscript],
        _ request: ExportRequest,
        log: [Diagnostic]
    ) throws -> [ThemeResolution] {
        let (library, name) = ThemeFolders.library(for: request.theme, input: request.deck.input)
        do {
            return try manuscripts.map { try library.resolution(of: name, language: $0.deck.language) }
        } catch let failure as Failure {
            throw failure.after(log)
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

    /// A deck in parts is several files.
    private static func refuseOneFile(_ destination: Destination, _ request: ExportRequest) throws {
        guard let split = request.split, let option = destination.ofOneDeck else { return }
        throw Failure(
            .error(
                .usageSeveralFiles,
                "--split \(split.rawValue) writes several files, and \(option) \(request.output ?? "") is one",
                hint: "name a folder: -o FOLDER/, with --to for some formats only"
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
        if let path = paths.enumerated().first(where: { paths.prefix($0.offset).contains($0.element) })?.element {
            throw Failure(
                .error(
                    .usageSeveralDecks,
                    "two decks would be written to one file",
                    at: Place(file: path),
                    hint: "name one of them with --deck"
                )
            )
        }
        for path in paths { try ReadFiles.refuseToReplace(path) }
    }
}
