/// One way in which the sample is written, to see what a theme makes of it.
struct Trial {
    let format: String
    /// The option that differs from its default.
    let options: [(name: String, value: String)]

    /// The formats that themes dress, and the options whose values have templates and style sheets of their own.
    private static let looks: KeyValuePairs = ["apkg": [], "epub": ["answers"], "html": ["layout", "print"]]

    /// Every value of every such option.
    ///
    /// - Throws: ``Failure``
    static func all(in theme: Theme) throws -> [Trial] {
        try looks.flatMap { format, names in
            let options = try Formats.exporter(named: format).options.filter { names.contains($0.name) }
            let values = options.flatMap { option in
                Self.values(of: option.offered(by: theme)).map { (option.name, $0) }
            }
            return values.isEmpty
                ? [Trial(format: format, options: [])]
                : values.map { Trial(format: format, options: [(name: $0.0, value: $0.1)]) }
        }
    }

    /// What is written.
    ///
    /// - Throws: ``Failure``
    func target(of manuscript: Manuscript, theme: Theme, output: MemoryOutput) throws -> ExportRun.Target {
        let exporter = try Formats.exporter(named: format)
        let values = try OptionValues(options, specs: exporter.options, exporter: format)
        return ExportRun.Target(
            exporter: exporter,
            job: ExportJob(manuscript, theme: theme, options: values),
            output: output
        )
    }

    private static func values(of option: OptionSpec) -> [String] {
        if case .choice(let words) = option.kind { words } else { [] }
    }

    /// How diagnostics call what is written, such as `harbour (epub.answers=notes)`.
    func name(of theme: String) -> String {
        let settings = options.map { "\(format).\($0.name)=\($0.value)" }
        return "\(theme) (\(settings.first ?? format))"
    }
}
