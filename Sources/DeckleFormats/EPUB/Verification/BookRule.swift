internal import DeckleCore

/// A rule of books, as a value.
struct BookRule<Subject>: Sendable {
    let severity: Diagnostic.Severity
    let code: Diagnostic.Code
    /// What breaks it in what it is about.
    let breaches: @Sendable (Subject) -> [Breach]

    static func error(_ code: Diagnostic.Code, _ breaches: @escaping @Sendable (Subject) -> [Breach]) -> Self {
        BookRule(severity: .error, code: code, breaches: breaches)
    }

    static func warning(_ code: Diagnostic.Code, _ breaches: @escaping @Sendable (Subject) -> [Breach]) -> Self {
        BookRule(severity: .warning, code: code, breaches: breaches)
    }

    static func note(_ code: Diagnostic.Code, _ breaches: @escaping @Sendable (Subject) -> [Breach]) -> Self {
        BookRule(severity: .note, code: code, breaches: breaches)
    }
}

extension Findings {
    /// - Parameter entry: the path in the archive of the file that is judged; nil for the archive itself.
    mutating func judge<Subject>(_ subject: Subject, by rules: [BookRule<Subject>], in entry: String? = nil) {
        for rule in rules {
            for breach in rule.breaches(subject) {
                add(rule.severity, rule.code, breach.message, in: entry, line: breach.line)
            }
        }
    }
}
