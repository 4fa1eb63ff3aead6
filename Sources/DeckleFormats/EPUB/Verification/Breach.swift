/// A place where a rule is broken.
struct Breach: Sendable, Hashable {
    let message: String
    /// The one-based line.
    let line: Int?

    init(_ message: String, line: Int? = nil) {
        self.message = message
        self.line = line
    }

    /// One breach where something is broken, else none.
    static func when(_ isBroken: Bool, _ message: @autoclosure () -> String, line: Int? = nil) -> [Breach] {
        isBroken ? [Breach(message(), line: line)] : []
    }
}
