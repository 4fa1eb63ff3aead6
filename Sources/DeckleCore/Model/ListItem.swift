/// An item of a list.
public struct ListItem: Sendable, Hashable {
    /// Whether the task is done; nil where the item is no task. In a ``Form/choice`` question: whether it is right.
    public var isDone: Bool?
    public var content: [Block]

    public init(isDone: Bool? = nil, content: [Block]) {
        self.isDone = isDone
        self.content = content
    }
}
