import ArgumentParser
import DeckleCore

/// How the program ends, as the manual promises.
enum ExitStatus: Int32, Error {
    case done = 0
    /// The input or an output failed.
    case failed = 1
    /// Wrong usage or configuration.
    case usage = 2
    case interrupted = 130

    /// Wrong usage where every error says so, a failure otherwise.
    init(for failure: Failure) {
        let errors = failure.diagnostics.filter { $0.severity == .error }
        let areUsage = errors.allSatisfy { $0.code.kind == .usage }
        self = areUsage && !errors.isEmpty ? .usage : .failed
    }

    /// Ends a command.
    ///
    /// - Throws: itself, unless all was done.
    func end() throws {
        if self != .done { throw self }
    }
}
