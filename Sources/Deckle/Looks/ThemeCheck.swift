internal import DeckleSystem

/// Judges a theme for its author: what is written in it, and what a sample looks like in it.
public struct ThemeCheck {
    private let library: ThemeLibrary
    private let name: String
    private let scratchFolder: String

    /// - Parameters:
    ///   - name: of the theme.
    ///   - library: where themes are found.
    ///   - scratchFolder: the folder for files that are looked into; they go again.
    public init(_ name: String, in library: ThemeLibrary, scratchFolder: String) {
        self.library = library
        self.name = name
        self.scratchFolder = scratchFolder
    }

    /// All that is wrong with the theme, each finding once: what keeps it from being used, or else what is wrong with
    /// the look and with the sample in every format.
    ///
    /// - Parameter withSample: whether the sample is written too.
    /// - Throws: ``Failure`` with `usage.unknown-theme`, or where it is not the theme that keeps it from being checked
    public func findings(withSample: Bool = true) throws -> [Diagnostic] {
        let inspection: ThemeInspection
        do {
            inspection = try library.inspection(of: name)
        } catch let failure as Failure where !failure.diagnostics.contains(where: { $0.code == .usageUnknownTheme }) {
            return failure.diagnostics
        }
        var findings = inspection.log + LookCheck.findings(in: inspection)
        if withSample { findings += try sampleFindings(inspection.resolution.theme).map(inspection.written) }
        var said: Set<Diagnostic> = []
        return findings.filter { said.insert($0).inserted }
    }

    /// What there is to say of the sample in every trial, all written in one run; what is found again in another trial of
    /// the same format has been said.
    private func sampleFindings(_ theme: Theme) throws -> [Diagnostic] {
        var log: [Diagnostic] = []
        var said: Set<String> = []
        for manuscript in try SampleDeck.source.manuscripts(log: &log) {
            let trials = try Trial.all(in: theme)
            let outputs = trials.map { _ in MemoryOutput(scratchFolder: scratchFolder) }
            let targets = try zip(trials, outputs).map { try $0.target(of: manuscript, theme: theme, output: $1) }
            let outcomes = ExportRun(manuscript).write(targets, log: &log)
            for ((trial, output), outcome) in zip(zip(trials, outputs), outcomes) {
                switch outcome {
                case .success:
                    let found = try findings(in: output, of: trial)
                    log += found.filter { !said.contains(known($0, in: trial)) }
                    said.formUnion(found.map { known($0, in: trial) })
                case .failure(let failure): log += failure.diagnostics
                }
            }
        }
        return log
    }

    /// What the own check of a format finds; styles have been judged where they are written.
    private func findings(in output: MemoryOutput, of trial: Trial) throws -> [Diagnostic] {
        let file = Source(name: trial.name(of: name), bytes: SourceBytes(output.bytes))
        guard Formats.verifiers.contains(where: { $0.format == trial.format }) else {
            return SheetCheck.findings(in: file)
        }
        let scratch = ScratchFiles(folder: scratchFolder)
        return try Formats.verify(file, scratch: scratch.make).findings.filter {
            $0.severity > .note && $0.place?.file.hasSuffix(".css") != true
        }
    }

    /// A finding by its code, and its page where the output has several.
    private func known(_ finding: Diagnostic, in trial: Trial) -> String {
        let page = finding.place?.file.dropFirst(trial.name(of: name).count) ?? ""
        return "\(trial.format) \(finding.code) \(page)"
    }
}
