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
        var columns: Int
    }

    /// The classes of the line's element; nil for lines that need none.
    var classes: String? {
        let line = indent.map { $0.columns == 0 ? "ln" : "ln in-\(min($0.columns, Self.deepest))" }
        let names = [line, isMarked ? "k-mark" : nil].compactMap(\.self)
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    /// Lines up to this length, in bytes, are never wrapped, not even on a phone.
    private static let longest = 36
    /// Deeper lines hang as this one does.
    private static let deepest = 16

    /// Parts a text into stretches that cover it; a line that stands out is one of its own, with the line end it has.
    ///
    /// - Parameters:
    ///   - marked: one-based lines.
    ///   - hanging: whether long lines stand out.
    static func split(
        _ text: UnsafeBufferPointer<UInt8>,
        marked: [ClosedRange<Int>],
        hanging: Bool = false
    ) -> [CodeStretch] {
        guard !marked.isEmpty || hanging else { return [CodeStretch(end: text.count)] }
        var stretches: [CodeStretch] = []
        var line = 1
        var start = 0
        while start < text.count {
            let lineEnd = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            let end = min(lineEnd + 1, text.count)
            let isLong = hanging && lineEnd - start > longest
            let indent = isLong ? indent(of: text[start..<lineEnd]) : nil
            let isMarked = marked.contains { $0.contains(line) }
            append(CodeStretch(end: end, isMarked: isMarked, indent: indent), to: &stretches)
            start = end
            line += 1
        }
        return stretches
    }

    private static func indent(of line: Slice<UnsafeBufferPointer<UInt8>>) -> Indent {
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
        return Indent(end: end, columns: hasTab ? columns + 2 : columns)
    }

    private static func append(_ stretch: CodeStretch, to stretches: inout [CodeStretch]) {
        if let last = stretches.last, last.classes == nil, stretch.classes == nil { stretches.removeLast() }
        stretches.append(stretch)
    }
}
