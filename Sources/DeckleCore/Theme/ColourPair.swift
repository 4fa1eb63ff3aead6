/// A colour on light pages and the one that stands for it on dark pages, both as CSS writes them.
public struct ColourPair: Sendable, Hashable, TokenReadable {
    public var light: String
    public var dark: String

    public static var expectation: String { "a colour" }

    public init?(_ token: TokenValue) {
        guard token.type == .colour else { return nil }
        light = token.light
        dark = token.dark
    }
}
