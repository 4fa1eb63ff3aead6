/// A run of whole lines that look alike, or one line that stands out.
struct CodeStretch: Hashable {
    /// The offset behind the stretch, in bytes.
    var end: Int
    /// Whether the author marked the line.
    var isMarked = false
    /// The indentation of a long line, so that what is wrapped can hang deeper; nil where lines are short.
    var indent: Indent?

    /// The blank start of a line.
    struct Indent: Hashable {
        /// The offset behind it, in bytes.
        var end: Int
        /// How far it leads, with a tab stop every fourth column. Two columns more after a tab: with the two by which
        /// every line hangs, the wrapped part starts at a tab stop, from which engines count the others.
        /// Lines deeper than the deepest of the measure hang as that one does.
        var columns: Int
        /// Whether the line is not broken behind it: an indent as long as a line may be would stick out of the page.
        var isHeld: Bool
    }

    /// Whether the line needs an element of its own.
    private var standsOut: Bool { isMarked || indent != nil }

    /// The classes of the line's element; nil for lines that need none.
    var classes: String? {
        guard let indent else { return isMarked ? "k-mark" : nil }
        let line = indent.columns == 0 ? "ln" : "ln in-\(indent.columns)"
        return isMarked ? line + " k-mark" : line
    }

    /// Parts a text into stretches that cover it; a line that stands out is one of its own, with the line end it has.
    ///
    /// - Parameters:
    ///   - marked: one-based lines.
    ///   - hanging: tells which lines are long; nil where long lines do not stand out.
    static func split(
        _ text: UnsafeBufferPointer<UInt8>,
        marked: [ClosedRange<Int>],
        hanging: LineMeasure? = nil
    ) -> [CodeStretch] {
        guard !marked.isEmpty || hanging != nil else { return [CodeStretch(end: text.count)] }
        var stretches: [CodeStretch] = []
        var line = 1
        var start = 0
        while start < text.count {
            let lineEnd = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            let end = min(lineEnd + 1, text.count)
            let indent = hanging.flatMap { hangingIndent(of: text[start..<lineEnd], $0) }
            let isMarked = marked.contains { $0.contains(line) }
            append(CodeStretch(end: end, isMarked: isMarked, indent: indent), to: &stretches)
            start = end
            line += 1
        }
        return stretches
    }

    /// The indent of a long line; nil for others.
    private static func hangingIndent(of line: Slice<UnsafeBufferPointer<UInt8>>, _ measure: LineMeasure) -> Indent? {
        guard line.count > measure.code else { return nil }
        var columns = 0
        var end = line.startIndex
        scan: while end < line.endIndex {
            switch line[end] {
            case UInt8(ascii: " "): columns += 1
            case UInt8(ascii: "\t"): columns += 4 - columns % 4
            default: break scan
            }
            end += 1
        }
        let hasTab = line[..<end].contains(UInt8(ascii: "\t"))
        return Indent(
            end: end,
            columns: min(hasTab ? columns + 2 : columns, measure.deepestIndent),
            isHeld: columns > 0 && columns < measure.code
        )
    }

    private static func append(_ stretch: CodeStretch, to stretches: inout [CodeStretch]) {
        if let last = stretches.last, !last.standsOut, !stretch.standsOut { stretches.removeLast() }
        stretches.append(stretch)
    }
}
