import DeckleCore

extension Failure {
    /// Whether the command line is wrong, which no change of a file mends.
    var isMisuse: Bool { diagnostics.contains { $0.severity == .error && $0.code.name.hasPrefix("usage.") } }
}
