internal import DeckleCore

/// Which words introduce a takeaway: those of the source, or those of the theme where it prefers its own.
struct TakeawayLabels {
    private let own: String?

    /// - Throws: ``Failure`` where the theme does not say whose words it prefers.
    init(_ theme: Theme) throws {
        own = try theme.choice(.takeawayLabel) == .theme ? theme.labels["takeaway"] : nil
    }

    /// The words before a takeaway; empty where the source has none and the theme leaves it at that.
    func label(of takeaway: Takeaway) -> String { own ?? takeaway.label }
}
