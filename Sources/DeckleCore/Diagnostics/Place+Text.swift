extension Place {
    /// The place of a stretch of text in a file that people read by lines, with its line as the excerpt.
    ///
    /// - Parameters:
    ///   - range: the stretch in UTF-8 bytes of `text`; what lies outside of the text is cut off.
    ///   - label: what the mark says.
    package init(file: String, text: String, range: Range<Int>, label: String? = nil) {
        let bytes = Array(text.utf8)
        let range = range.clamped(to: 0..<bytes.count)
        let lineEnd: UInt8 = 0x0A
        let start = bytes[..<range.lowerBound].lastIndex(of: lineEnd).map { $0 + 1 } ?? 0
        let end = bytes[range.lowerBound...].firstIndex(of: lineEnd) ?? bytes.count
        let number = bytes[..<start].count { $0 == lineEnd } + 1
        let before = String(decoding: bytes[start..<range.lowerBound], as: UTF8.self).count
        let marked = String(decoding: bytes[range.lowerBound..<min(range.upperBound, end)], as: UTF8.self)
        self.init(
            file: file,
            line: number,
            column: before + 1,
            excerpt: Excerpt(
                line: number,
                text: String(decoding: bytes[start..<end], as: UTF8.self),
                start: before,
                length: max(1, marked.count),
                label: label
            )
        )
    }

    /// The place of a line and column, both one-based, the column in Unicode scalars as parsers count them.
    ///
    /// A line after the last stands for the end of the text.
    package init(file: String, text: String, line: Int, scalarColumn: Int, length: Int = 1, label: String? = nil) {
        let lines = text.utf8.split(separator: 0x0A, maxSplits: max(0, line), omittingEmptySubsequences: false)
        var start = text.utf8.count
        if lines.indices.contains(line - 1) {
            let row = Substring(lines[line - 1])
            start = text.utf8.distance(from: text.startIndex, to: row.startIndex)
            start += row.unicodeScalars.prefix(max(0, scalarColumn - 1)).reduce(0) { $0 + UTF8.width($1) }
        }
        self.init(file: file, text: text, range: start..<(start + length), label: label)
    }
}
