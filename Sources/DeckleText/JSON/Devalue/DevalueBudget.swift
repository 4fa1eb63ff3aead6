/// How much a document may still expand to: shared values can make a few bytes stand for billions of values.
package struct DevalueBudget: Sendable {
    private var values: Int
    private var bytes: Int

    /// - Parameter values: how many values; `bytes` is for all texts together.
    package init(values: Int = 1_000_000, bytes: Int = 256 << 20) {
        self.values = values
        self.bytes = bytes
    }

    /// Takes one value and its text off; false where that is too much.
    mutating func spend(bytes count: Int = 0) -> Bool {
        values -= 1
        bytes -= count
        return values >= 0 && bytes >= 0
    }
}
