extension Manuscript {
    /// Writes the deck in one format.
    ///
    /// - Parameters:
    ///   - format: the name of the format, such as `epub`.
    ///   - output: where it is written; a ``MemoryOutput`` will do.
    ///   - theme: the name of its look.
    ///   - themes: where looks are found.
    ///   - options: values of the format's own options, such as `("cells", "html")`.
    ///   - files: what may be used beside the deck, such as the font of a book's cover; nil for nothing.
    ///   - previous: the output before this one, for formats that have to do with it.
    ///   - log: gets what there is to say of pages and the export.
    /// - Throws: ``Failure``
    @discardableResult
    public func export(
        as format: String,
        to output: any OutputFolder,
        theme: String = ThemeLibrary.root,
        from themes: ThemeLibrary = ThemeLibrary(),
        options: [(name: String, value: String)] = [],
        files: (any ExportFiles)? = nil,
        previous: Source? = nil,
        log: inout [Diagnostic]
    ) throws -> ExportSummary {
        let exporter = try Formats.exporter(named: format)
        let look = try themes.resolution(of: theme, language: deck.language)
        log += look.log
        let job = ExportJob(
            self,
            theme: look.theme,
            options: try OptionValues(options, specs: exporter.options, exporter: format),
            files: files,
            previous: [previous].compactMap(\.self),
            needsPrevious: previous != nil
        )
        let target = ExportRun.Target(exporter: exporter, job: job, output: output)
        return try ExportRun(self).write([target], log: &log)[0].get()
    }
}
