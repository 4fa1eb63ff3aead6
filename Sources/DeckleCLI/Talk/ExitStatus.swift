import ArgumentParser

/// How the program ends, as the manual promises.
enum ExitStatus: Int32, Error {
    case done = 0
    /// The input or an output failed.
    case failed = 1
    /// Wrong usage or configuration.
    case usage = 2
    case interrupted = 130

    var exitCode: ExitCode { ExitCode(rawValue) }
}
