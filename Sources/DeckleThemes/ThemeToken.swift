internal import DeckleCore

/// A named value of a look, such as a colour or a length, that files refer to as `var(--name)`.
struct ThemeToken {
    /// What follows a token's name where its dark value is meant: `var(--ink-dark)`.
    static let darkEnding = "-dark"

    var name: String
    /// The type where one is declared.
    var type: TokenType?
    /// The value for light pages, and for everything that is the same in light and dark.
    var light: String
    /// The value for dark pages; the light one where only one was given.
    var dark: String
    /// Whether two values were given.
    var isPair: Bool
    /// Where the value stands.
    var written: TextPlace

    /// The same as people are told of it.
    var place: Place { written.place }

    /// Whether the value is made of other tokens' values, whose dark values it takes over.
    var isReferring: Bool { Self.reference.occurs(in: light) }

    /// How files and other tokens refer to a token.
    static let reference = ReferenceReplacer(open: "var(--", close: ")")
}
