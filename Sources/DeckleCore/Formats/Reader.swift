/// Turns an input into decks.
public protocol Reader: Sendable {
    var format: Format { get }

    /// The wishes that it answers, of those that not every reader can.
    var answers: Set<ReadingWishes.Kind> { get }

    /// How well the first bytes fit this format; must be quick and never fail.
    func recognizes(_ source: Source) -> Recognition

    /// How well they fit where the user says how the input is to be read.
    func recognizes(_ source: Source, wishes: ReadingWishes) -> Recognition

    /// Reads the outlines of all decks in the input, or of those that the user wishes.
    ///
    /// Questions that cannot be used (no id, no prompt, no answer, an identity twice) are left out of the outline and
    /// logged as errors, all of them. What makes the input as a whole unreadable is thrown.
    ///
    /// - Parameter wishes: what the user says of reading; what does not concern the format is passed over.
    /// - Throws: ``Failure``
    func read(_ source: Source, wishes: ReadingWishes, log: inout [Diagnostic]) throws -> [Manuscript]
}

extension Reader {
    public var answers: Set<ReadingWishes.Kind> { [] }

    /// Most readers know their inputs whatever is said of them.
    public func recognizes(_ source: Source, wishes: ReadingWishes) -> Recognition { recognizes(source) }

    /// Reads an input of which the user says nothing.
    ///
    /// - Throws: ``Failure``
    public func read(_ source: Source, log: inout [Diagnostic]) throws -> [Manuscript] {
        try read(source, wishes: ReadingWishes(), log: &log)
    }
}
