/// Whose words introduce a takeaway.
public enum TakeawayWording: String, Sendable, CaseIterable, TokenReadable {
    /// Those that stood before it in the source, where there are any.
    case source
    /// The theme's label, the same before every takeaway.
    case theme

    public static var expectation: String { "a choice of source and theme" }

    public init?(_ token: TokenValue) {
        guard case .choice = token.type else { return nil }
        self.init(rawValue: token.light)
    }
}
