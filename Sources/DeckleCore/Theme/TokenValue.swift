/// The value that a theme gives a token, references followed.
public struct TokenValue: Sendable, Hashable {
    public var type: TokenType
    /// The value for light pages, and for everything that is the same in light and dark.
    public var light: String
    /// The value for dark pages; the light one where nothing in it is a colour.
    public var dark: String
    /// Where the theme says so.
    public var written: TextPlace?

    public init(_ type: TokenType, light: String, dark: String? = nil, written: TextPlace? = nil) {
        self.type = type
        self.light = light
        self.dark = dark ?? light
        self.written = written
    }

    /// Where the theme says so, as people are told of it.
    public var place: Place? { written?.place }
}
