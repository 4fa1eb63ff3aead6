/// Something to tell the user, collected as a value and printed once by the command line.
public struct Diagnostic: Sendable, Hashable {
    /// How grave it is.
    public enum Severity: String, Sendable, Hashable, Comparable {
        /// Worth knowing; nothing is wrong.
        case note
        /// Something is not as the author will want it; the output is whole.
        case warning
        /// Something could not be done.
        case error

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    public var severity: Severity
    public var code: Code
    /// One sentence without a capital or a full stop, naming the facts.
    public var message: String
    public var place: Place?
    /// What to do about it, one sentence.
    public var hint: String?

    public init(_ severity: Severity, code: Code, message: String, place: Place? = nil, hint: String? = nil) {
        self.severity = severity
        self.code = code
        self.message = message
        self.place = place
        self.hint = hint
    }

    public static func error(_ code: Code, _ message: String, at place: Place? = nil, hint: String? = nil) -> Self {
        Diagnostic(.error, code: code, message: message, place: place, hint: hint)
    }

    public static func warning(_ code: Code, _ message: String, at place: Place? = nil, hint: String? = nil) -> Self {
        Diagnostic(.warning, code: code, message: message, place: place, hint: hint)
    }

    public static func note(_ code: Code, _ message: String, at place: Place? = nil, hint: String? = nil) -> Self {
        Diagnostic(.note, code: code, message: message, place: place, hint: hint)
    }
}
