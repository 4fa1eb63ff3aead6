extension Place {
    /// The place of a stretch of text in a file that people read by lines, with its line as the excerpt.
    ///
    /// - Parameters:
    ///   - range: the stretch in UTF-8 bytes of `text`; what lies outside of the text is cut off.
    ///   - label: what the mark says.
    package init(file: String, text: String, range: Range<Int>, label: String? = nil) {
        var text = text
        self = text.withUTF8 { Place(file: file, text: UnsafeRawBufferPointer($0), range: range, label: label) }
    }

    /// The same of the bytes of a text.
    package init(file: String, text: UnsafeRawBufferPointer, range: Range<Int>, label: String? = nil) {
        let range = range.clamped(to: 0..<text.count)
        let lineEnd: UInt8 = 0x0A, carriageReturn: UInt8 = 0x0D
        let start = text[..<range.lowerBound].lastIndex(of: lineEnd).map { $0 + 1 } ?? 0
        var end = text[range.lowerBound...].firstIndex(of: lineEnd) ?? text.count
        if end > range.lowerBound, text[end - 1] == carriageReturn { end -= 1 }
        let marked = range.lowerBound..<min(range.upperBound, end)
        let number = text[..<start].count { $0 == lineEnd } + 1
        self.init(
            file: file,
            line: number,
            column: text[start..<range.lowerBound].scalarCount + 1,
            excerpt: Excerpt(text[start..<end], number: number, marking: marked, label: label)
        )
    }

    /// The place of a line and column, both one-based, the column in Unicode scalars as parsers count them.
    ///
    /// A line after the last stands for the end of the text.
    package init(file: String, text: String, line: Int, column: Int, length: Int = 1, label: String? = nil) {
        let lines = text.utf8.split(separator: 0x0A, maxSplits: max(0, line), omittingEmptySubsequences: false)
        var start = text.utf8.count
        if lines.indices.contains(line - 1) {
            let row = Substring(lines[line - 1])
            start = text.utf8.distance(from: text.startIndex, to: row.startIndex)
            start += row.unicodeScalars.prefix(max(0, column - 1)).reduce(0) { $0 + UTF8.width($1) }
        }
        self.init(file: file, text: text, range: start..<(start + length), label: label)
    }
}
