/// What a deck is of the larger one that it was cut from.
public struct DeckPart: Sendable, Hashable {
    /// What a deck is cut into.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case topic
        case page
    }

    public var kind: Kind
    /// The id of the topic, empty for pages that belong to none, or the path of the page.
    public var id: String
    /// The name shown; empty for pages that belong to no topic.
    public var title: String

    public init(kind: Kind, id: String, title: String) {
        self.kind = kind
        self.id = id
        self.title = title
    }
}
