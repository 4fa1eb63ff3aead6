public import DeckleCore

extension Formats {
    /// The verifiers of files that are written; any file is checked by the one that knows it best.
    public static let verifiers: [any Verifier] = [EPUBVerifier(), PackageVerifier()]

    /// What is in a file that Deckle could have written, and all that is wrong with it.
    ///
    /// - Parameter scratch: makes an empty file on disk, and gives its path.
    /// - Throws: ``Failure`` where it is not the file that keeps it from being checked
    public static func verify(_ source: Source, scratch: () throws -> String) throws -> Verification {
        let best = verifiers.max { $0.recognizes(source) < $1.recognizes(source) }
        return try (best ?? PackageVerifier()).verify(source, scratch: scratch)
    }
}
