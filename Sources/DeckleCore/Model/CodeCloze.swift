/// A stretch of code that a cloze question hides.
public struct CodeCloze: Sendable, Hashable {
    /// The number of the card that hides it, from 1.
    public var number: Int
    /// Where it stands, in UTF-8 bytes of the code.
    public var range: Range<Int>
    /// What is shown in its place; nil for three dots.
    public var hint: String?

    public init(number: Int, range: Range<Int>, hint: String? = nil) {
        self.number = number
        self.range = range
        self.hint = hint
    }
}
