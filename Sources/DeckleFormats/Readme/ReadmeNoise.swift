internal import DeckleSystem
internal import DeckleText

/// Lines of a text that say nothing of what they stand by: links to its parts, and what it says again and again.
struct ReadmeNoise: Sendable {
    /// How often lines stand in the text that are nothing but a link to a part of it.
    private var jumps: [ArraySlice<UInt8>: Int] = [:]
    /// How often lines with a link stand in it, by fingerprints of their words.
    private var refrains: [UInt64: Int] = [:]

    mutating func count(_ line: ArraySlice<UInt8>) {
        if line.isJump { jumps[line, default: 0] += 1 }
        if let words = Self.words(of: line) { refrains[words, default: 0] += 1 }
    }

    /// Forgets lines with a link that stand in the text less than five times, or below less than one of ten questions.
    mutating func settle(questions: Int) {
        refrains = refrains.filter { $1 >= max(5, questions / 10) }
    }

    /// Whether a line leads to another part of the text, and is not the only one that does so in its words.
    func isJump(_ line: ArraySlice<UInt8>) -> Bool {
        line.isJump && (jumps[line, default: 0] > 1 || line.leadsBack)
    }

    /// Whether a line leads out of the text and stands below many questions in the same words.
    func isRefrain(_ line: ArraySlice<UInt8>) -> Bool {
        !refrains.isEmpty && Self.words(of: line).map { refrains[$0] != nil } == true
    }

    /// A fingerprint of the words of a line with a link, without its addresses, which may name the question; nil for
    /// items, headings, lines of few words and links behind a label, as sources are named in.
    private static func words(of line: ArraySlice<UInt8>) -> UInt64? {
        guard line.count < 1_000, let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "|"),
            line.range(of: Array("](".utf8)) != nil, first == UInt8(ascii: ">") || line.containerMark == nil,
            !line.prefix(while: { $0 != UInt8(ascii: "[") }).contains(UInt8(ascii: ":"))
        else { return nil }
        let plain = FoldLabel.plain(ReadmeTitle.plain(String(decoding: line, as: UTF8.self)))
        return plain.count { $0 == " " } >= 4 ? Digest.fingerprint(plain) : nil
    }
}
