internal import DeckleCore

extension CodeBlock {
    /// Some of the lines, with their colours, marks and gaps.
    func lines(_ range: Range<Int>) -> CodeBlock {
        let bytes = Array(text.utf8)
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") } + [bytes.count]
        let start = range.lowerBound == 0 ? 0 : min(ends[range.lowerBound - 1] + 1, bytes.count)
        let kept = start..<max(start, ends[min(range.upperBound, ends.count) - 1])
        return CodeBlock(
            language: language,
            fileName: fileName,
            markedLines: markedLines.compactMap { $0.shifted(into: range) },
            text: String(decoding: bytes[kept], as: UTF8.self),
            tokens: tokens(in: kept),
            clozes: clozes.compactMap { cloze in
                let part = cloze.range.clamped(to: kept)
                guard !part.isEmpty else { return nil }
                return CodeCloze(
                    numbers: cloze.numbers,
                    range: (part.lowerBound - kept.lowerBound)..<(part.upperBound - kept.lowerBound),
                    hint: cloze.hint
                )
            }
        )
    }

    private func tokens(in kept: Range<Int>) -> [CodeToken] {
        var end = 0
        return tokens.compactMap { token in
            let range = end..<(end + max(token.length, 0))
            end = range.upperBound
            let part = range.clamped(to: kept)
            return part.isEmpty ? nil : CodeToken(token.kind, length: part.count)
        }
    }
}

extension ClosedRange<Int> {
    /// One-based lines as they count within some of all lines; nil where none of them is there.
    fileprivate func shifted(into lines: Range<Int>) -> ClosedRange? {
        let first = Swift.max(lowerBound - lines.lowerBound, 1)
        let last = Swift.min(upperBound - lines.lowerBound, lines.count)
        return first <= last ? first...last : nil
    }
}
