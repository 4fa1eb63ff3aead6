/// A type of Swift that a token's value can be read as.
public protocol TokenReadable: Sendable {
    /// What is expected, in a sentence.
    static var expectation: String { get }

    /// Nil where the token holds something else.
    init?(_ token: TokenValue)
}

extension Int: TokenReadable {
    public static var expectation: String { "a whole number up to 9999" }

    public init?(_ token: TokenValue) {
        guard token.type == .number, let number = Int(token.light), (0...9999).contains(number) else { return nil }
        self = number
    }
}

extension Length: TokenReadable {
    public static var expectation: String { "a length" }

    public init?(_ token: TokenValue) {
        guard token.type == .length else { return nil }
        self.init(token.light)
    }
}
