internal import DeckleCore

/// What a check has found, with a limit to how much is said of one kind.
struct Findings {
    private(set) var diagnostics: [Diagnostic] = []
    /// The package as the user named it.
    private let file: String
    private var counts: [Diagnostic.Code: Int] = [:]

    /// A damaged package may break one rule in every note.
    private static let limit = 20

    init(file: String) {
        self.file = file
    }

    mutating func error(_ code: Diagnostic.Code, _ message: String) { add(.error, code, message) }

    mutating func warning(_ code: Diagnostic.Code, _ message: String) { add(.warning, code, message) }

    mutating func add(_ failure: Failure) {
        for diagnostic in failure.diagnostics { add(diagnostic.severity, diagnostic.code, diagnostic.message) }
    }

    mutating func add(_ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ message: String) {
        let count = counts[code, default: 0]
        counts[code] = count + 1
        guard count <= Self.limit else { return }
        let message = count < Self.limit ? message : "there is more of this"
        diagnostics.append(Diagnostic(severity, code: code, message: message, place: Place(file: file)))
    }
}
