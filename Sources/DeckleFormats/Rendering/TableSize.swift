/// A size of type for tables, and how much it gets into a line.
package struct TableSize: Sendable, Hashable {
    /// The classes by which style sheets know tables of this size; nil for the usual one.
    package var classes: String?
    /// What a line holds, in characters, two of them between any two columns.
    package var lineLength: Int

    package init(_ classes: String? = nil, lineLength: Int) {
        self.classes = classes
        self.lineLength = lineLength
    }
}
