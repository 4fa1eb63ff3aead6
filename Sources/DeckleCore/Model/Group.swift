/// Blocks that belong together under a label: a callout, a tab, a fold, a component of the source site.
public struct Group: Sendable, Hashable {
    /// What kind of group the source calls it, such as `note`, `details`, `code-group`.
    public var kind: String
    /// The label to show; where it is empty, a theme puts its own words for the kind, see ``callout``.
    public var label: [Inline]
    public var content: [Block]

    public init(kind: String, label: [Inline], content: [Block]) {
        self.kind = kind
        self.label = label
        self.content = content
    }

    /// The kind, where themes have a label for it.
    public var callout: CalloutKind? { CalloutKind(rawValue: kind) }
}
