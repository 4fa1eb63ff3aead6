/// What sixty-four bytes hold of JSON strings (RFC 8259, section 7): a bit for every byte, the first byte's the lowest.
struct JSONStringBlock {
    /// The offset of the first byte.
    let start: Int
    /// The quotes that begin or end a string.
    let quotes: UInt64
    /// The control characters that no backslash precedes.
    let controls: UInt64
    /// What follows a backslash and is neither `n` nor a quote nor another backslash.
    let rareEscapes: UInt64
    /// Whether the last byte is a backslash that the first one behind the block belongs to.
    let escapesNext: Bool

    /// Looks at a block.
    ///
    /// - Parameters:
    ///   - first: the position in the block of the first byte that counts.
    ///   - isEscaped: whether that byte follows a backslash.
    @inline(__always)
    init(_ bytes: ByteBlock, at start: Int, from first: Int, isEscaped: Bool) {
        let backslashes = bytes.bits(of: UInt8(ascii: "\\")) & ~0 &<< UInt64(truncatingIfNeeded: first)
        let escaped = Self.escaped(by: backslashes, isFirstEscaped: isEscaped)
        let allQuotes = bytes.bits(of: UInt8(ascii: "\""))
        self.start = start
        quotes = allQuotes & ~escaped.bytes
        controls = bytes.controls & ~escaped.bytes
        rareEscapes = escaped.bytes & ~(allQuotes | backslashes | bytes.bits(of: UInt8(ascii: "n")))
        escapesNext = escaped.next
    }

    /// The bytes that follow a backslash which follows none itself.
    @inline(__always)
    private static func escaped(by backslashes: UInt64, isFirstEscaped: Bool) -> (bytes: UInt64, next: Bool) {
        let first: UInt64 = isFirstEscaped ? 1 : 0
        let escapes = backslashes & ~first
        guard escapes & escapes &<< 1 == 0 else { return escapedOneByOne(by: escapes, first: first) }
        return (escapes &<< 1 | first, escapes &>> 63 == 1)
    }

    private static func escapedOneByOne(by backslashes: UInt64, first: UInt64) -> (bytes: UInt64, next: Bool) {
        var rest = backslashes, escaped = first, last: UInt64 = 0
        while rest != 0 {
            last = rest & (0 &- rest)
            escaped |= last &<< 1
            rest &= ~(last | last &<< 1)
        }
        return (escaped, last &>> 63 == 1)
    }
}
