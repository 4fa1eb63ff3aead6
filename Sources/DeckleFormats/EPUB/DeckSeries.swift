internal import DeckleCore

/// The series that a deck is a volume of, where its source names one: `series` and, for its place there, `volume`.
struct DeckSeries: Sendable, Hashable {
    let title: String
    /// A number such as `2` or `2.1`, as series are counted (EPUB 3.3, appendix D.3.5).
    let position: String?

    init?(_ deck: Deck) {
        guard let title = deck.text(of: ["series"]) else { return nil }
        self.title = title
        switch deck.value(of: ["volume"]) {
        case .integer(let number) where number >= 0: position = String(number)
        case .string(let text) where Self.isPosition(text): position = text
        default: position = nil
        }
    }

    private static func isPosition(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
