internal import DeckleCore

/// Reads JSON (RFC 8259) token by token, strictly, without taking anything apart that nobody asks for.
@safe
struct JSONScanner {
    /// How deep arrays and objects may lie in each other.
    static let depthLimit = 512

    // Safe, because no byte is read that is not known to be there, and the scanner goes with the call that lends them.
    let bytes: UnsafeRawBufferPointer
    /// The number of bytes.
    let count: Int
    /// The offset of the next byte.
    private(set) var offset: Int
    /// The block that was looked at last.
    private var block: JSONStringBlock?

    init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0) {
        unsafe self.bytes = bytes
        count = bytes.count
        self.offset = offset
    }

    /// A scanner of a whole text, which stands behind the byte order mark if there is one.
    init(document bytes: UnsafeRawBufferPointer) {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        unsafe self.init(bytes, from: bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
    }

    /// The next byte that is no white space; nil at the end.
    mutating func peek() -> UInt8? {
        while offset < count {
            let byte = unsafe bytes[offset]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            offset += 1
        }
        return nil
    }

    /// Steps over `byte` if it comes next, after any white space.
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        offset += 1
        return true
    }

    /// Steps over `byte`, which must come next.
    mutating func expect(_ byte: UInt8) throws(Failure) {
        guard take(byte) else { throw unexpected(insteadOf: "\"\(Character(UnicodeScalar(byte)))\"") }
    }

    /// Makes sure that nothing but white space is left.
    mutating func expectEnd() throws(Failure) {
        guard peek() != nil else { return }
        let message = "something follows the end of the value"
        throw Failure(.error(.jsonTrailingText, message, at: Place(offset: offset)))
    }

    /// What went wrong where `expected` should have come.
    func unexpected(insteadOf expected: String) -> Failure {
        guard offset < count else { return truncated() }
        return Failure(
            .error(
                .jsonSyntax,
                "expected \(expected)",
                at: Place(offset: offset),
                hint: "this is no valid JSON; fetch or save the file again"
            )
        )
    }

    private func truncated() -> Failure {
        Failure(
            .error(
                .jsonTruncated,
                "the text ends in the middle of a value",
                at: Place(offset: count),
                hint: "the file looks cut off; download it again"
            )
        )
    }
}

// MARK: - Tokens

extension JSONScanner {
    /// Steps over a string and returns the range of what stands between its quotes.
    mutating func string() throws(Failure) -> Range<Int> {
        guard peek() == UInt8(ascii: "\"") else { throw unexpected(insteadOf: "a string") }
        offset += 1
        let start = offset
        while offset < count {
            let block = lookAtBlock()
            let ahead = ~0 &<< UInt64(truncatingIfNeeded: offset &- block.start)
            let quotes = block.quotes & ahead
            // What lies before the first quote, or everything.
            let inside = ahead & ~quotes & (quotes &- 1)
            let suspects = (block.controls | block.rareEscapes) & inside
            if suspects != 0 { try check(suspects, of: block) }
            if quotes != 0 {
                offset = block.start &+ quotes.trailingZeroBitCount &+ 1
                return start..<(offset &- 1)
            }
            offset = block.start &+ ByteBlock.size
        }
        throw truncated()
    }

    /// The block that the offset lies in, looked at from there on.
    @inline(__always)
    private mutating func lookAtBlock() -> JSONStringBlock {
        let first = offset & (ByteBlock.size - 1)
        if let block, block.start == offset &- first { return block }
        let isNext = first == 0 && block?.start == offset &- ByteBlock.size
        let block = unsafe JSONStringBlock(
            ByteBlock(bytes, at: offset &- first, of: count),
            at: offset &- first,
            from: first,
            isEscaped: isNext && block?.escapesNext == true
        )
        self.block = block
        return block
    }

    private mutating func check(_ suspects: UInt64, of block: JSONStringBlock) throws(Failure) {
        var rest = suspects
        while rest != 0 {
            let bit = rest & (0 &- rest)
            rest ^= bit
            offset = block.start + bit.trailingZeroBitCount
            guard block.rareEscapes & bit != 0 else { throw controlCharacter() }
            offset -= 1
            try checkEscape()
        }
    }

    /// Looks at the escape that starts at the offset.
    private func checkEscape() throws(Failure) {
        guard offset + 1 < count else { throw truncated() }
        let letter = unsafe bytes[offset + 1]
        if letter == UInt8(ascii: "u") { return try checkDigits() }
        guard JSONEscape.isLetter(letter) else { throw badEscape() }
    }

    private func checkDigits() throws(Failure) {
        for position in (offset + 2)..<(offset + 6) {
            guard position < count else { throw truncated() }
            guard unsafe Hex.value(of: bytes[position]) != nil else { throw badEscape() }
        }
    }

    private func badEscape() -> Failure {
        Failure(.error(.jsonBadEscape, "this is no escape that JSON knows", at: Place(offset: offset)))
    }

    private func controlCharacter() -> Failure {
        Failure(
            .error(
                .jsonControlCharacter,
                "a control character stands bare in a string",
                at: Place(offset: offset),
                hint: "JSON writes it as \\n or \\u000a"
            )
        )
    }

    /// Steps over a number and returns its range.
    mutating func number() throws(Failure) -> Range<Int> {
        _ = peek()
        let start = offset
        if next == UInt8(ascii: "-") { offset += 1 }
        if next == UInt8(ascii: "0") { offset += 1 } else { try digits() }
        if next == UInt8(ascii: ".") {
            offset += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            offset += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
            try digits()
        }
        return start..<offset
    }

    /// Steps over a whole number as programs write it, of 18 digits at most; nil, and nothing done, before all else.
    mutating func shortInteger() -> Int? {
        _ = peek()
        let isNegative = next == UInt8(ascii: "-")
        let start = isNegative ? offset + 1 : offset
        var end = start, value = 0
        while end < count, end - start < 18, unsafe Self.isDigit(bytes[end]) {
            value = unsafe value * 10 + Int(bytes[end] - UInt8(ascii: "0"))
            end += 1
        }
        let isPadded = unsafe bytes[start..<end].first == UInt8(ascii: "0") && (isNegative || end - start > 1)
        guard end > start, !isPadded, unsafe end == count || !Self.goesOn(bytes[end]) else { return nil }
        offset = end
        return isNegative ? -value : value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// Whether a byte behind digits makes another number of them.
    private static func goesOn(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
    }

    private var next: UInt8? { unsafe offset < count ? bytes[offset] : nil }

    private mutating func digits() throws(Failure) {
        let start = offset
        while let byte = next, Self.isDigit(byte) { offset += 1 }
        if offset == start { throw unexpected(insteadOf: "a digit") }
    }

    /// Steps over `true`, `false` or `null`.
    mutating func literal() throws(Failure) -> JSONLiteral {
        _ = peek()
        for literal in JSONLiteral.allCases {
            let rest = unsafe bytes[offset...].prefix(literal.rawValue.utf8.count)
            if unsafe rest.elementsEqual(literal.rawValue.utf8) {
                unsafe offset += rest.count
                return literal
            }
            if unsafe offset + rest.count == count, unsafe literal.rawValue.utf8.starts(with: rest) {
                throw truncated()
            }
        }
        throw unexpected(insteadOf: "a value")
    }
}
