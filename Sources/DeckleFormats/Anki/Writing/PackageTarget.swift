internal import DeckleCore

/// Where the notes of a deck go: all into one package, or those of each part into one of its own.
enum PackageTarget {
    case whole(any Output)
    case parts(DeckParts, any OutputFiles)

    var parts: DeckParts? {
        switch self {
        case .whole: nil
        case .parts(let parts, _): parts
        }
    }

    func makeScratchFile() throws -> String {
        switch self {
        case .whole(let output): try output.makeScratchFile()
        case .parts(_, let files): try files.makeScratchFile()
        }
    }

    /// The output of one package.
    func output(_ number: Int, _ format: Format) throws -> any Output {
        switch self {
        case .whole(let output): output
        case .parts(let parts, let files): try files.file(named: parts.fileName(number, of: format))
        }
    }
}
