/// Parts a text so that no part costs the parser more than a fraction of a second.
///
/// cmark-gfm 0.29.0.gfm.6 is quadratic in brackets and in `@`: 64 KiB of `![[]()` take 0.2 s, twice that 2 s.
enum FieldSplitter {
    /// A run of whole lines; plain where it could not be made small enough to parse.
    struct Part: Equatable {
        var range: Range<Int>
        var isPlain = false
    }

    static let byteLimit = 1 << 20
    static let riskyByteLimit = 64 << 10
    /// How many brackets and at signs a text may have to count as harmless.
    static let riskLimit = 8 << 10

    static func parts(of bytes: [UInt8]) -> [Part] {
        let limit = limit(for: bytes)
        guard bytes.count > limit else { return [Part(range: 0..<bytes.count)] }
        var parts: [Part] = []
        let seams = seams(in: bytes)
        for (start, end) in zip(seams, seams.dropFirst() + [bytes.count]) {
            let piece = start..<end
            if let last = parts.last, !last.isPlain, piece.upperBound - last.range.lowerBound <= limit {
                parts[parts.count - 1].range = last.range.lowerBound..<piece.upperBound
            } else {
                parts.append(Part(range: piece, isPlain: piece.count > limit))
            }
        }
        return parts
    }

    private static func limit(for bytes: [UInt8]) -> Int {
        guard bytes.count > riskyByteLimit else { return byteLimit }
        let risk = bytes.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "@") }
        return risk > riskLimit ? riskyByteLimit : byteLimit
    }

    /// The starts of lines that begin something new: after a blank line, at the margin, outside fences.
    private static func seams(in bytes: [UInt8]) -> [Int] {
        var seams = [0]
        var fence: ArraySlice<UInt8>?
        var isAfterBlank = false
        for line in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false) {
            let content = line.drop(while: \.isSpace)
            if fence == nil, isAfterBlank, content.startIndex == line.startIndex, !content.isEmpty {
                seams.append(line.startIndex)
            }
            isAfterBlank = content.isEmpty
            guard let marks = Lines.fence(content) else { continue }
            if let open = fence {
                if marks.starts(with: open), content.dropFirst(marks.count).allSatisfy(\.isSpace) { fence = nil }
            } else {
                fence = marks
            }
        }
        return seams
    }
}
