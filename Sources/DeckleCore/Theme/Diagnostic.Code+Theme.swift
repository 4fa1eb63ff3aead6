extension Diagnostic.Code {
    /// A token has a name that it cannot have, no value, or one that is not of its type.
    public static let themeBadToken = Self("theme.bad-token", .usage)

    /// A file that a format needs is in no theme of the chain.
    public static let themeMissingFile = Self("theme.missing-file", .usage)

    /// The theme has no layout of that name.
    public static let themeUnknownLayout = Self("theme.unknown-layout", .usage)

    /// The theme has no paper of that name.
    public static let themeUnknownPaper = Self("theme.unknown-paper", .usage)

    /// A value or a file asks for a token that no theme of the chain has.
    public static let themeUnknownToken = Self("theme.unknown-token", .usage)
}
