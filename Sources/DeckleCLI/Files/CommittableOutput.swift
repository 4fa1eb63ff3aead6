import DeckleCore

/// An output that shows nothing until it is committed.
protocol CommittableOutput: Output {
    /// - Throws: ``Failure`` with `output.unwritable`
    func commit() throws
}

extension FileOutput: CommittableOutput {}
extension StreamOutput: CommittableOutput {}

extension DryOutput: CommittableOutput {
    func commit() {}
}
