import DeckleCore
import DeckleFormats

/// The package that an export goes on from: the one that the user names, else the one that is replaced.
struct PreviousFile {
    /// The package that the user names.
    var named: String?
    /// Whether to begin anew.
    var isIgnored = false

    /// - Throws: ``Failure`` with `usage.…` where what the user said does not go together.
    func check(against exporters: [any Exporter]) throws {
        guard named != nil else { return }
        if isIgnored {
            throw Failure(.error(.usagePrevious, "--previous and --no-previous exclude each other"))
        }
        if !exporters.contains(where: \.format.goesOn) {
            throw Failure(
                .error(.usagePrevious, "--previous is for Anki packages, and none is written", hint: "add --to apkg")
            )
        }
    }

    /// The file; nil where there is none to go on from, and for pipes and devices, which hold nothing.
    ///
    /// - Parameter path: what will be replaced; nil for standard output.
    /// - Throws: ``Failure`` with `input.unreadable`
    func source(replacing path: String?) throws -> Source? {
        if let named { return try InputFile.source(at: named, isKept: false) }
        guard !isIgnored, let path, FileStatus(path)?.isRegular == true else { return nil }
        return try InputFile.source(at: path, isKept: false)
    }
}
