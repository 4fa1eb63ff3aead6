/// A piece of text that a cloze question hides.
public struct Cloze: Sendable, Hashable {
    /// The highest number that a card can have in Anki (rslib/src/cloze.rs).
    public static let numberLimit = 500

    /// The numbers of the cards that hide it, from 1, in order and each once.
    public var numbers: [Int]
    public var content: [Inline]
    /// What is shown in its place; nil for three dots.
    public var hint: String?

    public init(numbers: [Int], content: [Inline], hint: String? = nil) {
        self.numbers = numbers
        self.content = content
        self.hint = hint
    }

    /// What one card hides.
    public init(number: Int, content: [Inline], hint: String? = nil) {
        self.init(numbers: [number], content: content, hint: hint)
    }
}
