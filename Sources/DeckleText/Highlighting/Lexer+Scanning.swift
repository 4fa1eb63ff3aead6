/// Looks ahead without moving; every index is bounded by the end of what is being read.
extension Lexer {
    /// The byte at an index, or 0 beyond the end.
    func byte(_ index: Int) -> UInt8 {
        index >= context.start && index < context.end ? bytes[index] : 0
    }

    /// The first index from `start` on whose byte is not in the set.
    func skip(_ set: ByteSet, from start: Int) -> Int {
        var index = start
        while index < context.end, set.contains(bytes[index]) { index += 1 }
        return index
    }

    /// Whether a text stands at an index.
    func has(_ text: [UInt8], at index: Int) -> Bool {
        guard index >= context.start, text.count <= context.end - index else { return false }
        for offset in 0..<text.count where bytes[index + offset] != text[offset] { return false }
        return true
    }

    /// The index of the end of the line that `start` is on.
    func lineEnd(from start: Int) -> Int {
        var index = start
        while index < context.end, bytes[index] != .newline { index += 1 }
        return index
    }

    /// Whether an index is at the end of a line or of the code.
    func isLineEnd(_ index: Int) -> Bool {
        index >= context.end || bytes[index] == .newline
    }

    /// Whether the code begins at an index, or a blank or line end stands before it.
    func followsBlank(_ index: Int) -> Bool {
        index <= context.start || isLineEnd(index - 1) || ByteSet.blanks.contains(bytes[index - 1])
    }
}
