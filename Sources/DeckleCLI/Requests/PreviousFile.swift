import DeckleCore
import DeckleFormats

/// The outputs that an export goes on from or is compared with: the one that the user names, else one that is replaced.
struct PreviousFile {
    /// The package or the book that the user names.
    var named: String?
    /// Whether to begin anew.
    var isIgnored = false

    /// Finds out what the file that the user names is for.
    ///
    /// - Throws: ``Failure`` with `usage.…` where what the user said does not go together, or with `input.unreadable`
    func resolved(for exporters: [any Exporter]) throws -> Predecessor {
        guard let named else { return Predecessor(named: nil, isIgnored: isIgnored) }
        if isIgnored {
            throw Failure(.error(.usagePrevious, "--previous and --no-previous exclude each other"))
        }
        let formats = exporters.map(\.format).filter { $0.succession != .none }
        guard let first = formats.first else {
            throw Failure(
                .error(
                    .usagePrevious,
                    "--previous is for Anki packages and books, and none is written",
                    hint: "add --to apkg or --to epub"
                )
            )
        }
        let source = try InputFile.source(at: named, isKept: false)
        let name = Formats.format(ofWritten: source)
        return Predecessor(named: (source, formats.first { $0.name == name } ?? first), isIgnored: false)
    }
}
