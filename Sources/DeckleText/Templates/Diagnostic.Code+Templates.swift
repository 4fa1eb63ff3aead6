public import DeckleCore

extension Diagnostic.Code {
    /// A template is not well-formed.
    public static let themeBadTemplate = Self("theme.bad-template", .usage)

    /// A template puts in a partial that no theme of the chain has.
    public static let themeMissingPartial = Self("theme.missing-partial", .usage)

    /// A template places a list, a group of names or a yes or no as text, or a text in `{{{…}}}`.
    public static let themeMisusedName = Self("theme.misused-name", .usage)

    /// The frame of a page does not place the contents exactly once, outside of sections.
    public static let themeNoContents = Self("theme.no-contents", .usage)

    /// Partials of cards hold each other.
    public static let themePartialCycle = Self("theme.partial-cycle", .usage)

    /// A template names a value, label or style sheet that is not known there.
    public static let themeUnknownName = Self("theme.unknown-name", .usage)
}
