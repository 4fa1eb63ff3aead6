public import DeckleCore

extension Diagnostic.Code {
    /// A font or a picture of the theme goes into the outputs that are named, and into no other.
    public static let themeAsset = Self("theme.asset", .usage)

    /// A label with forms lacks the form that every language needs, or has one that its language does not know.
    public static let themeBadLabel = Self("theme.bad-label", .usage)

    /// A paper has no size in units of print, or a key that means nothing.
    public static let themeBadPaper = Self("theme.bad-paper", .usage)

    /// A key of the manifest has a value of the wrong kind.
    public static let themeBadValue = Self("theme.bad-value", .usage)

    /// Themes build on each other in a circle.
    public static let themeCycle = Self("theme.cycle", .usage)

    /// A text file of the theme is not UTF-8.
    public static let themeEncoding = Self("theme.encoding", .usage)

    /// Shared style sheets import each other.
    public static let themeImportCycle = Self("theme.import-cycle", .usage)

    /// A link in the folder of a theme leads out of it or to nothing, and is not followed.
    public static let themeLeftLink = Self("theme.left-link", .usage)

    /// A colour has one value only.
    public static let themeNoDarkValue = Self("theme.no-dark-value", .usage)

    /// A font has no licence beside it, so whoever passes it on does not know whether they may.
    public static let themeNoLicence = Self("theme.no-licence", .usage)

    /// A folder that is to be a theme has no manifest.
    public static let themeNoManifest = Self("theme.no-manifest", .usage)

    /// Tokens refer to each other in a circle.
    public static let themeTokenCycle = Self("theme.token-cycle", .usage)

    /// There is nothing that an `.append` file could go on from.
    public static let themeUnknownFile = Self("theme.unknown-file", .usage)

    /// The manifest has a key that means nothing.
    public static let themeUnknownKey = Self("theme.unknown-key", .usage)

    /// A file asks for a label that no theme of the chain has.
    public static let themeUnknownLabel = Self("theme.unknown-label", .usage)

    /// The theme extends one that does not exist.
    public static let themeUnknownParent = Self("theme.unknown-parent", .usage)

    /// Labels of the theme are in English, because there are none in the deck's language.
    public static let themeUntranslated = Self("theme.untranslated", .usage)

    /// No template, no style sheet and no output reads a file of the theme.
    public static let themeUnusedFile = Self("theme.unused-file", .usage)

    /// Nothing uses a label that the theme adds.
    public static let themeUnusedLabel = Self("theme.unused-label", .usage)

    /// Nothing uses a token that the theme adds.
    public static let themeUnusedToken = Self("theme.unused-token", .usage)

    /// There is no theme of that name.
    public static let usageUnknownTheme = Self("usage.unknown-theme", .usage)
}
