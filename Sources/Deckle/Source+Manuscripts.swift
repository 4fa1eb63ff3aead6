extension Source {
    /// Reads the decks in it, whichever of the known formats it has.
    ///
    /// - Parameter log: gets what there is to say of the input.
    /// - Throws: ``Failure`` for an input that cannot be read as a whole.
    public func manuscripts(log: inout [Diagnostic]) throws -> [Manuscript] {
        try Formats.reader(of: self).read(self, log: &log)
    }
}
