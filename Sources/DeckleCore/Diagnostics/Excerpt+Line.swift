extension Excerpt {
    /// The longest line that is shown whole, and how much of a longer one: before the mark, and in all. In scalars.
    private static let longest = 160, lead = 30, width = 72

    /// A line with a stretch of it marked.
    ///
    /// - Parameters:
    ///   - line: the line in UTF-8, without its end.
    ///   - marked: indices of `line`, both at the start of a scalar or at the end.
    package init<Line: RandomAccessCollection<UInt8>>(
        _ line: Line,
        number: Int,
        marking marked: Range<Int>,
        label: String? = nil
    ) where Line.Index == Int {
        let isLong = line.index(line.startIndex, afterScalars: Self.longest) < line.endIndex
        let start = isLong ? line.index(marked.lowerBound, beforeScalars: Self.lead) : line.startIndex
        let end = isLong ? line.index(start, afterScalars: Self.width) : line.endIndex
        let isCut = (before: start > line.startIndex, after: end < line.endIndex)
        let text = String(decoding: line[start..<end], as: UTF8.self)
        self.init(
            line: number,
            text: (isCut.before ? "…" : "") + text + (isCut.after ? "…" : ""),
            start: (isCut.before ? 1 : 0) + line[start..<marked.lowerBound].scalarCount,
            length: max(1, line[marked.clamped(to: start..<end)].scalarCount),
            label: label
        )
    }
}

/// Steps over the scalars of UTF-8.
extension RandomAccessCollection<UInt8> where Index == Int {
    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// The length of a scalar in bytes is this at most, which bounds what is no UTF-8.
    private static var longestScalar: Int { 4 }

    /// The number of scalars that begin here.
    package var scalarCount: Int { count { !Self.isContinuation($0) } }

    package func index(_ index: Int, afterScalars count: Int) -> Int {
        var index = index, left = count
        let limit = Swift.min(endIndex, index + count * Self.longestScalar)
        while index < limit {
            if !Self.isContinuation(self[index]) {
                if left == 0 { break }
                left -= 1
            }
            index += 1
        }
        return index
    }

    fileprivate func index(_ index: Int, beforeScalars count: Int) -> Int {
        var index = index, left = count
        let limit = Swift.max(startIndex, index - count * Self.longestScalar)
        while index > limit, left > 0 {
            index -= 1
            if !Self.isContinuation(self[index]) { left -= 1 }
        }
        return index
    }
}
