internal import DeckleCore

/// What a check has found, with a limit to how much is said of one kind.
struct Findings {
    private(set) var diagnostics: [Diagnostic] = []
    /// The file as the user named it.
    private let file: String
    /// What to do about findings that say nothing of it themselves.
    private let hints: [Diagnostic.Code: String]
    private var counts: [Diagnostic.Code: Int] = [:]

    /// A damaged package may break one rule in every note.
    private static let limit = 20

    init(file: String, hints: [Diagnostic.Code: String] = [:]) {
        self.file = file
        self.hints = hints
    }

    mutating func error(_ code: Diagnostic.Code, _ message: String) { add(.error, code, message) }

    mutating func warning(_ code: Diagnostic.Code, _ message: String) { add(.warning, code, message) }

    mutating func add(_ failure: Failure) {
        for diagnostic in failure.diagnostics { add(diagnostic.severity, diagnostic.code, diagnostic.message) }
    }

    /// - Parameters:
    ///   - entry: the path in the archive of the file that is meant; nil for the archive itself.
    ///   - line: the one-based line in that file.
    mutating func add(
        _ severity: Diagnostic.Severity,
        _ code: Diagnostic.Code,
        _ message: String,
        in entry: String? = nil,
        line: Int? = nil,
        hint: String? = nil
    ) {
        let count = counts[code, default: 0]
        counts[code] = count + 1
        guard count <= Self.limit else { return }
        let isLast = count == Self.limit
        let place = Place(file: isLast ? file : entry.map { "\(file)/\($0)" } ?? file, line: isLast ? nil : line)
        let message = isLast ? "there is more of this" : message
        let advice = isLast ? nil : hint ?? hints[code]
        diagnostics.append(Diagnostic(severity, code: code, message: message, place: place, hint: advice))
    }
}
