/// One line of the input with a stretch of it marked.
public struct Excerpt: Sendable, Hashable {
    /// The one-based number of the line, in the file or in the field that the place points to.
    public var line: Int
    /// The text of the line; of a long one the piece around the mark, with `…` where it is cut.
    public var text: String
    /// The zero-based offset of the marked stretch in ``text``, in Unicode scalars.
    public var start: Int
    /// The length of the marked stretch, in Unicode scalars; at least one.
    public var length: Int
    /// What the mark says.
    public var label: String?

    public init(line: Int, text: String, start: Int = 0, length: Int = 1, label: String? = nil) {
        self.line = line
        self.text = text
        self.start = start
        self.length = length
        self.label = label
    }
}
