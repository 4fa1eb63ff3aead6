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

    /// Starts an export in parts, each to a file of its own; unless an exporter knows better, each is a deck for itself.
    ///
    /// Every file is written to its end before the next one is asked for. There is at least one part.
    ///
    /// - Parameter job: that of the whole deck.
    /// - Throws: ``Failure``
    func begin(_ job: ExportJob, parts: DeckParts, in files: any OutputFiles) throws -> any ExportSession
}

extension Exporter {
    /// Most need nothing.
    public func check(_ options: OptionValues, files: any ExportFiles) throws {}

    public func begin(_ job: ExportJob, parts: DeckParts, in files: any OutputFiles) throws -> any ExportSession {
        try PartedSession(self, job, parts, in: files)
    }
}
