internal import DeckleCore

/// Decodes what stands between the quotes of a JSON string.
enum JSONText {
    /// The text of a string that the scanner has accepted.
    ///
    /// Lone surrogates and broken UTF-8 become U+FFFD.
    static func decode(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer, areUTF8: Bool = false) -> String {
        unsafe decoded(range, in: bytes, areUTF8: areUTF8).text
    }

    /// The text of a string, and what was lost in it.
    ///
    /// - Parameter areUTF8: whether the bytes are known to be UTF-8; if not, those of the string are checked.
    static func decoded(
        _ range: Range<Int>,
        in bytes: UnsafeRawBufferPointer,
        areUTF8: Bool = false
    ) -> DecodedText {
        // Made beside the text, which then takes no more memory than it needs.
        unsafe withUnsafeTemporaryAllocation(byteCount: range.count + ByteBlock.size, alignment: 1) { buffer in
            var decoder = unsafe Decoder(range, of: bytes, output: buffer)
            decoder.run()
            let made = unsafe UnsafeRawBufferPointer(rebasing: buffer[..<decoder.written])
            let isBroken = unsafe !decoder.isASCII && !areUTF8 && !UTF8Check.run(made).isWellFormed
            let text =
                unsafe isBroken
                ? String(decoding: made, as: UTF8.self) : String(wellFormed: made, isASCII: decoder.isASCII)
            return DecodedText(text: text, hasLostSurrogate: decoder.hasLostSurrogate, hasBrokenBytes: isBroken)
        }
    }

    /// Copies bytes and resolves escapes.
    @safe
    private struct Decoder {
        // Safe, because both buffers outlive the decoder, no byte is read that is not known to be there, and no escape
        // is shorter than what it stands for, so that the output, a block longer, has room for whatever is written.
        let input: UnsafeRawBufferPointer
        let output: UnsafeMutableRawBufferPointer
        private(set) var written = 0
        private(set) var isASCII = true
        private(set) var hasLostSurrogate = false
        private var position: Int
        private let end: Int
        private let count: Int

        init(_ range: Range<Int>, of input: UnsafeRawBufferPointer, output: UnsafeMutableRawBufferPointer) {
            unsafe self.input = input
            unsafe self.output = output
            position = range.lowerBound
            end = range.upperBound
            count = input.count
        }

        mutating func run() {
            while position < end { block() }
        }

        /// Copies a block and resolves the escapes that start in it.
        ///
        /// A whole block is copied behind every escape, of which as much counts as is stepped over: no branch has to guess
        /// how far the next one is.
        @inline(__always)
        private mutating func block() {
            let start = position
            let block = unsafe ByteBlock(input, at: start, of: count)
            let length = min(ByteBlock.size, end &- start)
            let inside = ~0 &>> UInt64(truncatingIfNeeded: ByteBlock.size &- length)
            if isASCII, !block.isASCII, block.beyondASCII & inside != 0 { isASCII = false }
            var escapes = block.bits(of: UInt8(ascii: "\\")) & inside
            // In variables, as what is written through a pointer might be the decoder, for all that is known here.
            var position = start, written = written
            unsafe block.store(to: output, at: written)
            while escapes != 0 {
                let escape = start &+ escapes.trailingZeroBitCount
                guard escape &+ 1 < end else { break }
                let letter = unsafe input[escape &+ 1]
                written &+= escape &- position
                position = escape &+ 2
                escapes &= escapes &- 1
                if letter == UInt8(ascii: "u") || letter == UInt8(ascii: "\\") {
                    (self.position, self.written) = (position, written)
                    resolve(letter)
                    (position, written) = (self.position, self.written)
                    escapes &= ~0 << UInt64(truncatingIfNeeded: position &- start)
                } else {
                    unsafe output[written] = JSONEscape.meaning(of: letter)
                    written &+= 1
                }
                unsafe ByteBlock(input, at: position, of: count).store(to: output, at: written)
            }
            self.position = max(start &+ length, position)
            self.written = written &+ (self.position &- position)
        }

        /// Writes what an escape stands for that may hold other backslashes than its first.
        @inline(never)
        private mutating func resolve(_ letter: UInt8) {
            guard letter == UInt8(ascii: "u") else { return put(letter) }
            let scalar = scalar()
            if scalar.isASCII { return put(UInt8(truncatingIfNeeded: scalar.value)) }
            isASCII = false
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(byte) }
        }

        private mutating func put(_ byte: UInt8) {
            unsafe output[written] = byte
            written += 1
        }

        /// The scalar of one `\u` escape, or of two that form a surrogate pair.
        private mutating func scalar() -> Unicode.Scalar {
            let first = unit()
            guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? lost() }
            guard unsafe input[position..<end].starts(with: #"\u"#.utf8) else { return lost() }
            let mark = position
            position += 2
            let second = unit()
            guard (0xDC00..<0xE000).contains(second) else {
                position = mark
                return lost()
            }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? lost()
        }

        /// What stands for half of a surrogate pair.
        private mutating func lost() -> Unicode.Scalar {
            hasLostSurrogate = true
            return "\u{FFFD}"
        }

        private mutating func unit() -> UInt32 {
            var value: UInt32 = 0
            let end = min(position &+ 4, end)
            while position < end {
                value = unsafe value &<< 4 | JSONEscape.value(of: input[position])
                position &+= 1
            }
            return value
        }
    }
}
