/// A stretch of code that a cloze question hides.
public struct CodeCloze: Sendable, Hashable {
    /// The numbers of the cards that hide it, from 1, in order and each once.
    public var numbers: [Int]
    /// Where it stands, in UTF-8 bytes of the code.
    public var range: Range<Int>
    /// What is shown in its place; nil for three dots.
    public var hint: String?

    public init(numbers: [Int], range: Range<Int>, hint: String? = nil) {
        self.numbers = numbers
        self.range = range
        self.hint = hint
    }

    /// What one card hides.
    public init(number: Int, range: Range<Int>, hint: String? = nil) {
        self.init(numbers: [number], range: range, hint: hint)
    }
}
