/// Turns an input into decks.
public protocol Reader: Sendable {
    var format: Format { get }

    /// How well the first bytes fit this format; must be quick and never fail.
    func recognizes(_ source: Source) -> Recognition

    /// Reads the outlines of all decks in the input.
    ///
    /// Questions that cannot be used (no id, no prompt, no answer, an identity twice) are left out of the outline and
    /// logged as errors, all of them. What makes the input as a whole unreadable is thrown.
    ///
    /// - Throws: ``Failure``
    func read(_ source: Source, log: inout [Diagnostic]) throws -> [Manuscript]
}
