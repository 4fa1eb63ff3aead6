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
        let line = text[..<range.lowerBound].count { $0 == Self.lineEnd } + 1
        self.init(file: file, text: text, line: line, range: range, label: label)
    }

    private static let lineEnd: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    /// The place of a stretch within a text of which the line is known, which to count takes long.
    private init(file: String, text: UnsafeRawBufferPointer, line: Int, range: Range<Int>, label: String?) {
        let start = text[..<range.lowerBound].lastIndex(of: Self.lineEnd).map { $0 + 1 } ?? 0
        var end = text[range.lowerBound...].firstIndex(of: Self.lineEnd) ?? text.count
        if end > range.lowerBound, text[end - 1] == Self.carriageReturn { end -= 1 }
        let marked = range.lowerBound..<min(range.upperBound, end)
        self.init(
            file: file,
            line: line,
            column: text[start..<range.lowerBound].scalarCount + 1,
            excerpt: Excerpt(text[start..<end], number: line, marking: marked, label: label)
        )
    }

    /// The place of a line and column, both one-based, the column in Unicode scalars as parsers count them.
    ///
    /// A line after the last stands for the end of the text.
    ///
    /// - Parameter starts: where the lines of the text start, for those who ask for many places, see
    ///   ``lineStarts(of:)``.
    package init(
        file: String,
        text: String,
        line: Int,
        column: Int,
        length: Int = 1,
        label: String? = nil,
        starts: [Int]? = nil
    ) {
        let starts = starts ?? Self.lineStarts(of: text)
        var text = text
        self = text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            guard starts.indices.contains(line - 1) else {
                return Place(file: file, text: bytes, range: bytes.count..<bytes.count, label: label)
            }
            let start = Self.offset(from: starts[line - 1], column: column, in: bytes)
            let range = (start..<(start + length)).clamped(to: 0..<bytes.count)
            return Place(file: file, text: bytes, line: line, range: range, label: label)
        }
    }

    /// Where the lines of a text start, in bytes.
    package static func lineStarts(of text: String) -> [Int] {
        var text = text
        return text.withUTF8 { bytes in
            [0] + bytes.indices.lazy.filter { bytes[$0] == lineEnd }.map { $0 + 1 }
        }
    }

    /// Where a column of the line that begins at `start` stands in a text, in bytes.
    private static func offset(from start: Int, column: Int, in text: UnsafeRawBufferPointer) -> Int {
        let end = text[start...].firstIndex(of: lineEnd) ?? text.count
        return text[start..<end].index(start, afterScalars: max(0, column - 1))
    }
}
