/// A piece of text that a cloze question hides.
public struct Cloze: Sendable, Hashable {
    /// The number of the card that hides it, from 1.
    public var number: Int
    public var content: [Inline]
    /// What is shown in its place; nil for three dots.
    public var hint: String?

    public init(number: Int, content: [Inline], hint: String? = nil) {
        self.number = number
        self.content = content
        self.hint = hint
    }
}
