/// A run of whole lines that is marked or not.
struct CodeStretch: Hashable {
    /// The offset behind the stretch, in bytes.
    var end: Int
    var isMarked: Bool

    /// Parts a text into stretches that cover it; each marked line is one of its own, with the line end it has.
    ///
    /// - Parameter marked: one-based lines.
    static func split(_ text: UnsafeBufferPointer<UInt8>, marked: [ClosedRange<Int>]) -> [CodeStretch] {
        guard !marked.isEmpty else { return [CodeStretch(end: text.count, isMarked: false)] }
        var stretches: [CodeStretch] = []
        var line = 1
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
            append(CodeStretch(end: end, isMarked: marked.contains { $0.contains(line) }), to: &stretches)
            start = end
            line += 1
        }
        return stretches
    }

    private static func append(_ stretch: CodeStretch, to stretches: inout [CodeStretch]) {
        if let last = stretches.last, !last.isMarked, !stretch.isMarked { stretches.removeLast() }
        stretches.append(stretch)
    }
}
