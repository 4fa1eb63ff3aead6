import DeckleCore

/// What the diagnostics of a run come to.
struct RunVerdict {
    let errors: Int
    let warnings: Int
    private let isStrict: Bool

    init(_ log: [Diagnostic], isStrict: Bool) {
        errors = log.count { $0.severity == .error }
        warnings = log.count { $0.severity == .warning }
        self.isStrict = isStrict
    }

    /// Whether the run has failed; under `--strict` a warning is enough.
    var isFailure: Bool { errors > 0 || (isStrict && warnings > 0) }

    var status: ExitStatus { isFailure ? .failed : .done }

    /// Such as `1 error, 2 warnings`.
    var counts: String {
        let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
        return parts.isEmpty
            ? "no warnings" : parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }
}
