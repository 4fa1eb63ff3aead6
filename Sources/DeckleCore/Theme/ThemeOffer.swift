/// What a theme has several of, and an option chooses from by name.
public enum ThemeOffer: Sendable, Hashable {
    case papers
    case layouts
    case stocks

    /// The names in a theme, the one first that is taken unasked.
    public func names(in theme: Theme) -> [String] {
        switch self {
        case .papers: theme.papers.map(\.name)
        case .layouts: theme.layouts.map(\.name)
        case .stocks: theme.stocks.map(\.name)
        }
    }
}
