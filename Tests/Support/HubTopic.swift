/// A topic of a ``Hub``.
public struct HubTopic: Sendable, Hashable {
    public var slug: String
    public var name: String
    public var summary: String
    public var order: Int64

    public init(slug: String, name: String, summary: String, order: Int64) {
        self.slug = slug
        self.name = name
        self.summary = summary
        self.order = order
    }
}
