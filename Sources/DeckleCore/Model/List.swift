/// A bullet, ordered or task list.
public struct List: Sendable, Hashable {
    /// The number of the first item; nil for a bullet list.
    public var start: Int?
    /// Whether the items stand without space between them.
    public var isTight: Bool
    public var items: [ListItem]

    public init(start: Int? = nil, isTight: Bool = true, items: [ListItem]) {
        self.start = start
        self.isTight = isTight
        self.items = items
    }
}
