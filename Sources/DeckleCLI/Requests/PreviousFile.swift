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
    /// - Parameter inParts: whether the deck is written in parts, which only packages go on from.
    func resolved(for exporters: [any Exporter], inParts: Bool) throws -> Predecessor {
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
        let sources = try self.sources(at: named)
        let name = sources.first.flatMap(Formats.format(ofWritten:))
        let format = formats.first { $0.name == name } ?? first
        if inParts, format.succession == .comparison {
            throw Failure(
                .error(
                    .usagePrevious,
                    "--previous compares books with books, and --split writes parts of one",
                    hint: "compare without --split, or name a package"
                )
            )
        }
        return Predecessor(named: (sources, format), isIgnored: false)
    }

    /// The file, or the packages in a folder.
    private func sources(at path: String) throws -> [Source] {
        guard FileStatus(path)?.isFolder == true else { return [try InputFile.source(at: path, isKept: false)] }
        let list = try FilesList(of: path)
        let sources = try Predecessor.sources(in: path, of: AnkiExporter().format, list.own + list.strangers)
        guard sources.isEmpty else { return sources }
        throw Failure(
            .error(
                .usagePrevious,
                "--previous \(path) is a folder without packages",
                hint: "name a package, or the folder of the parts of one"
            )
        )
    }
}
