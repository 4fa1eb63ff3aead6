internal import DeckleCore

extension Diagnostic.Code {
    /// A colour of text stands out too little from its ground, by day or by night.
    static let themeLowContrast = Self("theme.low-contrast", .usage)

    /// A page that the templates of the theme make is not well-formed.
    static let themeMalformedPage = Self("theme.malformed-page", .usage)

    /// The style of cards has something that the oldest clients of Anki leave out.
    static let themeNewStyle = Self("theme.new-style", .usage)

    /// A style sheet takes something from outside of the theme.
    static let themeOutside = Self("theme.outside", .usage)

    /// The braces of a style sheet do not match, so that rules are lost.
    static let themeUnclosedRule = Self("theme.unclosed-rule", .usage)

    /// The contrast of a colour cannot be told from the way it is written.
    static let themeUnjudgedColour = Self("theme.unjudged-colour", .usage)

    /// What to do about what is wrong with a look.
    static let lookHints: [Diagnostic.Code: String] = [
        .themeLowContrast: "set the two further apart, to 4.5 to 1",
        .themeMalformedPage: "close in the template what it opens",
        .themeNewStyle: "put what all clients know before it, or instead of it",
        .themeOutside: "put the file into the theme: outputs never reach for a network",
        .themeUnclosedRule: "give each opening brace a closing one",
        .themeUnjudgedColour: "write both colours as three or six hexadecimal digits",
    ]
}
