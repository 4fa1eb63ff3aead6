/// A link.
public struct Link: Sendable, Hashable {
    /// Where it leads, as the source writes it; resolved by a pass.
    public var target: String
    public var title: String?
    public var content: [Inline]

    public init(target: String, title: String? = nil, content: [Inline]) {
        self.target = target
        self.title = title
        self.content = content
    }
}
