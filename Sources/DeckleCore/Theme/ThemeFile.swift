/// A file of a theme: a text that references are replaced in, or bytes that travel as they are.
public enum ThemeFile: Sendable, Hashable {
    case text(String)
    case bytes([UInt8])

    /// The text; nil for bytes.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}

extension ThemeFile: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) {
        self = .text(text)
    }
}
