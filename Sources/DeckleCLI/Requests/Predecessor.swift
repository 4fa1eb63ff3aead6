import DeckleCore

/// What was written before, for each format.
struct Predecessor {
    /// The files that the user names, and the format that they are for.
    let named: (sources: [Source], format: Format)?
    /// Whether to begin anew.
    let isIgnored: Bool

    /// Whether the user names a file for a format.
    func isNamed(for format: Format) -> Bool { named?.format == format }

    /// The files; none where there is nothing to go on from, and for pipes and devices, which hold nothing.
    ///
    /// - Parameter path: what will be replaced, a file or the folder of a deck in parts; nil for standard output.
    /// - Throws: ``Failure`` with `input.unreadable`
    func sources(for format: Format, replacing path: String?) throws -> [Source] {
        if let named, named.format == format { return named.sources }
        guard format.succession == .history, !isIgnored, let path, let status = FileStatus(path) else { return [] }
        if status.isFolder { return try Self.sources(in: path, of: format, FilesList(of: path).own) }
        return status.isRegular ? [try InputFile.source(at: path, isKept: false)] : []
    }

    /// The files of a format in a folder.
    ///
    /// - Parameter names: of what lies there.
    /// - Throws: ``Failure`` with `input.unreadable`
    static func sources(in folder: String, of format: Format, _ names: [String]) throws -> [Source] {
        try names.filter { FilePath.fileExtension(of: $0).lowercased() == format.fileExtension }
            .map { try InputFile.source(at: FilePath.join(folder, $0), isKept: false) }
    }
}
