/// Finds the gaps that authors leave to be filled in, such as `(____)`.
///
/// To the parser, underscores between punctuation open emphasis as well as close it, so that two gaps would go and what
/// stands between them would be set off (CommonMark 0.31, section 6.2). Three or more are meant as they stand.
enum Blank {
    /// Whether there can be gaps in a text; most have none.
    static func mayStand(in bytes: [UInt8]) -> Bool { bytes.hasThree(of: underscore) }

    /// Where the gap ends that starts at an offset; nil where none does.
    static func end(at start: Int, in bytes: [UInt8]) -> Int? {
        guard start > 0, bytes[start] == underscore, bytes[start - 1].isMark else { return nil }
        guard let end = bytes[start...].firstIndex(where: { $0 != underscore }) else { return nil }
        return end - start >= 3 && bytes[end].isMark ? end : nil
    }

    private static let underscore = UInt8(ascii: "_")
}

extension UInt8 {
    /// Whether it is punctuation that neither belongs to a gap nor escapes its first sign.
    fileprivate var isMark: Bool {
        self > .space && self < 0x7F && !isLetter && !isDigit && self != UInt8(ascii: "_") && self != .backslash
    }
}
