/// A bullet, ordered or task list.
public struct List: Sendable, Hashable {
    /// The number of the first item; nil for a bullet list.
    public var start: Int?
    /// Whether the items stand without space between them.
    public var isTight: Bool
    public var items: [ListItem]

    /// How many digits its largest number has, a minus counted as one; 0 for a bullet list.
    package var digits: Int {
        guard let start else { return 0 }
        let last = start.addingReportingOverflow(max(items.count - 1, 0))
        return String(max(start, last.overflow ? .max : last.partialValue)).count
    }

    public init(start: Int? = nil, isTight: Bool = true, items: [ListItem]) {
        self.start = start
        self.isTight = isTight
        self.items = items
    }
}
