/// Writes decks in one format.
public protocol Exporter: Sendable {
    var format: Format { get }

    /// The options that the exporter reads, `--set NAME.KEY=VALUE`.
    var options: [OptionSpec] { get }

    /// Starts an export; what the deck's outline alone decides is checked here, before a page is made.
    ///
    /// - Throws: ``Failure``
    func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession

    /// Looks for what the exporter needs of the machine, before anything is read.
    ///
    /// - Throws: ``Failure`` where it is missing
    func check(_ options: OptionValues, files: any ExportFiles) throws
}

extension Exporter {
    /// Most need nothing.
    public func check(_ options: OptionValues, files: any ExportFiles) throws {}
}
