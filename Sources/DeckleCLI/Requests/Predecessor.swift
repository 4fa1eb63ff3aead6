import DeckleCore

/// What was written before, for each format.
struct Predecessor {
    /// The file that the user names, and the format that it is for.
    let named: (source: Source, format: Format)?
    /// Whether to begin anew.
    let isIgnored: Bool

    /// Whether the user names a file for a format.
    func isNamed(for format: Format) -> Bool { named?.format == format }

    /// The file; nil where there is none to go on from, and for pipes and devices, which hold nothing.
    ///
    /// - Parameter path: what will be replaced; nil for standard output.
    /// - Throws: ``Failure`` with `input.unreadable`
    func source(for format: Format, replacing path: String?) throws -> Source? {
        if let named, named.format == format { return named.source }
        guard format.succession == .history, !isIgnored, let path, FileStatus(path)?.isRegular == true else {
            return nil
        }
        return try InputFile.source(at: path, isKept: false)
    }
}
