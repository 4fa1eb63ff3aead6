/// Parts a text so that no part costs the parser more than a fraction of a second.
///
/// cmark-gfm 0.29.0.gfm.6 is quadratic in brackets, in `@`, in unclosed `<?` and `<!`, and in the `)` behind a bare
/// address: 64 KiB of `![[]()` take 0.2 s, twice that 2 s.
enum FieldSplitter {
    /// A run of whole lines; plain where it could not be made small enough to parse.
    struct Part: Equatable {
        var range: Range<Int>
        /// The number of lines before it.
        var line = 0
        var isPlain = false
    }

    static let byteLimit = 1 << 20
    /// Texts up to this size are always read in one go.
    static let safeByteLimit = 64 << 10
    /// The size that parts of a risky text are gathered up to.
    static let riskyByteLimit = 8 << 10
    /// What marks times bytes may come to in a text, and in a piece of a risky one.
    static let riskLimit = 1 << 29, pieceRiskLimit = 1 << 26

    static func parts(of bytes: [UInt8]) -> [Part] {
        guard bytes.count > safeByteLimit else { return [Part(range: 0..<bytes.count)] }
        let isRisky = risk(of: bytes[...]) > riskLimit
        let limit = isRisky ? riskyByteLimit : byteLimit
        guard bytes.count > limit else { return [Part(range: 0..<bytes.count)] }
        var parts: [Part] = []
        let seams = seams(in: bytes)
        for (seam, end) in zip(seams, seams.dropFirst().map(\.start) + [bytes.count]) {
            if let last = parts.last, !last.isPlain, end - last.range.lowerBound <= limit {
                parts[parts.count - 1].range = last.range.lowerBound..<end
            } else {
                let piece = bytes[seam.start..<end]
                let isPlain = piece.count > limit && (piece.count > byteLimit || risk(of: piece) > pieceRiskLimit)
                parts.append(Part(range: piece.indices, line: seam.line, isPlain: isPlain))
            }
        }
        return parts
    }

    /// What the parser may cost: how often it has to look through the rest of a part, times the size of that.
    private static func risk(of bytes: ArraySlice<UInt8>) -> Int {
        min(bytes.count, byteLimit) * marks(in: bytes)
    }

    private static func marks(in bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "@"): count += 1
            case UInt8(ascii: ")") where previous == byte: count += 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"): if previous == UInt8(ascii: "<") { count += 1 }
            default: break
            }
            previous = byte
        }
        return count
    }

    /// The starts of lines that begin something new: after a blank line, at the margin, outside fences.
    private static func seams(in bytes: [UInt8]) -> [(start: Int, line: Int)] {
        var seams = [(start: 0, line: 0)]
        var fence: ArraySlice<UInt8>?
        var isAfterBlank = false
        var number = 0
        for line in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false) {
            defer { number += 1 }
            let content = line.drop(while: \.isSpace)
            if fence == nil, isAfterBlank, content.startIndex == line.startIndex, !content.isEmpty {
                seams.append((line.startIndex, number))
            }
            isAfterBlank = content.isEmpty
            _ = Lines.isFenced(content, &fence)
        }
        return seams
    }
}
