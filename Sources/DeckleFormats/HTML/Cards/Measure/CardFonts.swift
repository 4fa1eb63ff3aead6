internal import DeckleCore

/// The fonts that cards are set in.
struct CardFonts {
    let sans: FontMetrics
    let mono: FontMetrics

    /// - Throws: ``Failure`` where the theme lacks a token or the widths of its fonts.
    init(_ theme: Theme) throws {
        sans = try FontMetrics(of: theme.fonts(.printSans), in: theme)
        mono = try FontMetrics(of: theme.fonts(.printMono), in: theme)
    }
}
