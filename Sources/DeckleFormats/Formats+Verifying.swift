public import DeckleCore

extension Formats {
    /// The verifiers of files that are written; any file is checked by the one that knows it best.
    public static let verifiers: [any Verifier] = [EPUBVerifier(), PackageVerifier()]

    /// What is in a file that Deckle could have written, and all that is wrong with it.
    ///
    /// - Parameter scratch: makes an empty file on disk, and gives its path.
    /// - Throws: ``Failure`` where it is not the file that keeps it from being checked
    public static func verify(_ source: Source, scratch: () throws -> String) throws -> Verification {
        try verifier(of: source).verify(source, scratch: scratch)
    }

    /// The name of the format that a file written before is of, by its content; packages are what nobody knows better.
    public static func format(ofWritten source: Source) -> String { verifier(of: source).format }

    private static func verifier(of source: Source) -> any Verifier {
        verifiers.max { $0.recognizes(source) < $1.recognizes(source) } ?? PackageVerifier()
    }
}
