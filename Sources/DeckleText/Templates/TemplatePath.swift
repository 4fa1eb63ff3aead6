/// Where a compiled template finds a value: no name is looked up any more.
struct TemplatePath: Sendable, Hashable {
    /// 0 for the view, 1 for the item of the outermost list that is gone through, and so on.
    var level: Int
    /// The position in the members of the value there, then in those of the value found, and so on.
    var slots: [Int] = []
}
