internal import DeckleCore

extension Excerpt {
    /// How much of a long line is shown before a mark and in all, in bytes.
    private static let lead = 60, width = 160

    /// A line with a stretch of it marked; of a long line the piece around the mark.
    init(_ line: ArraySlice<UInt8>, of number: Int, marking marked: Range<Int>, label: String? = nil) {
        let start = line.characterStart(
            at: line.count > Self.width ? max(line.startIndex, marked.lowerBound - Self.lead) : line.startIndex
        )
        let end = line.characterStart(at: min(line.endIndex, start + Self.width))
        let isCut = (before: start > line.startIndex, after: end < line.endIndex)
        let lead = (isCut.before ? "…" : "") + String(decoding: line[start..<marked.lowerBound], as: UTF8.self)
        let rest = String(decoding: line[marked.lowerBound..<end], as: UTF8.self)
        let length = String(decoding: line[marked.lowerBound..<min(marked.upperBound, end)], as: UTF8.self).count
        self.init(
            line: number,
            text: lead + rest + (isCut.after ? "…" : ""),
            start: lead.count,
            length: max(1, length),
            label: label
        )
    }
}

extension ArraySlice<UInt8> {
    /// The nearest start of a UTF-8 sequence at or before an index.
    fileprivate func characterStart(at index: Int) -> Int {
        var index = index
        while index > startIndex, index < endIndex, self[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }
}
