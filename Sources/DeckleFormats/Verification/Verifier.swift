public import DeckleCore

/// Checks files of a format that Deckle writes, whoever made them, without the programs that they are for.
public protocol Verifier: Sendable {
    /// The name of the format.
    var format: String { get }

    /// How well it knows a file; nothing but the content counts.
    func recognizes(_ source: Source) -> Recognition

    /// What is in the file, and all that is wrong with it.
    ///
    /// - Parameter scratch: makes an empty file on disk, and gives its path.
    /// - Throws: ``Failure`` where it is not the file that keeps it from being checked
    func verify(_ source: Source, scratch: () throws -> String) throws -> Verification
}
