extension Source {
    /// Reads the decks in it, whichever of the known formats it has.
    ///
    /// - Parameters:
    ///   - wishes: what the user says of reading, such as which of several decks to take.
    ///   - log: gets what there is to say of the input.
    /// - Throws: ``Failure`` for an input that cannot be read as a whole.
    public func manuscripts(
        wishes: ReadingWishes = ReadingWishes(),
        log: inout [Diagnostic]
    ) throws -> [Manuscript] {
        try Formats.manuscripts(in: self, wishes: wishes, log: &log)
    }
}
