internal import DeckleCore

/// Decodes what stands between the quotes of a JSON string.
enum JSONText {
    /// The text of a string that the scanner has accepted.
    ///
    /// Lone surrogates and broken UTF-8 become U+FFFD.
    static func decode(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> String {
        unsafe decoded(range, in: bytes).text
    }

    /// The text of a string, and what was lost in it.
    static func decoded(
        _ range: Range<Int>,
        in bytes: UnsafeRawBufferPointer
    ) -> DecodedText {
        let raw = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
        guard unsafe hasEscape(raw) else { return unsafe made(raw) }
        // Escapes are resolved beside the text, which then takes no more memory than it needs.
        let room = raw.count + ByteBlock.size
        return unsafe withUnsafeTemporaryAllocation(byteCount: room, alignment: ByteBlock.size) { buffer in
            var decoder = unsafe Decoder(input: raw, output: buffer)
            decoder.run()
            var decoded = unsafe made(UnsafeRawBufferPointer(rebasing: buffer[..<decoder.written]))
            decoded.hasLostSurrogate = decoder.hasLostSurrogate
            return decoded
        }
    }

    private static func made(_ bytes: UnsafeRawBufferPointer) -> DecodedText {
        let text = unsafe String(utf8: bytes)
        return DecodedText(text: text, hasBrokenBytes: text.utf8.count != bytes.count)
    }

    private static func hasEscape(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var offset = 0
        while offset + ByteBlock.size <= bytes.count {
            if unsafe ByteBlock(bytes, at: offset).firstBackslash < ByteBlock.size { return true }
            offset += ByteBlock.size
        }
        return unsafe bytes[offset...].contains(UInt8(ascii: "\\"))
    }

    /// Copies bytes and resolves escapes.
    @safe
    private struct Decoder {
        // Safe, because both buffers outlive the decoder, no byte is read that is not known to be there, and no escape
        // is shorter than what it stands for, so that the output, a block longer, has room for whatever is written.
        let input: UnsafeRawBufferPointer
        let output: UnsafeMutableRawBufferPointer
        private(set) var written = 0
        private(set) var hasLostSurrogate = false
        private var position = 0

        init(input: UnsafeRawBufferPointer, output: UnsafeMutableRawBufferPointer) {
            unsafe self.input = input
            unsafe self.output = output
        }

        mutating func run() {
            while unsafe position < input.count {
                copy()
                if unsafe position < input.count { escape() }
            }
        }

        /// Copies what stands before the next backslash, and steps over that.
        private mutating func copy() {
            var position = position, written = written
            while unsafe position + ByteBlock.size <= input.count {
                let block = unsafe ByteBlock(input, at: position)
                unsafe block.store(to: output, at: written)
                let length = block.firstBackslash
                position += length
                written += length
                if length < ByteBlock.size { break }
            }
            while unsafe position < input.count, unsafe input[position] != UInt8(ascii: "\\") {
                unsafe output[written] = input[position]
                position += 1
                written += 1
            }
            self.position = position + 1
            self.written = written
        }

        private mutating func put(_ byte: UInt8) {
            guard unsafe written < output.count else { return }
            unsafe output[written] = byte
            written += 1
        }

        private mutating func escape() {
            let byte = unsafe input[position]
            position += 1
            guard byte == UInt8(ascii: "u") else { return put(Self.meaning(of: byte)) }
            UTF8.encode(scalar()).map { $0.forEach { put($0) } }
        }

        /// The byte that an escape of one letter stands for.
        private static func meaning(of letter: UInt8) -> UInt8 {
            switch letter {
            case UInt8(ascii: "b"): 0x08
            case UInt8(ascii: "f"): 0x0C
            case UInt8(ascii: "n"): 0x0A
            case UInt8(ascii: "r"): 0x0D
            case UInt8(ascii: "t"): 0x09
            default: letter
            }
        }

        /// The scalar of one `\u` escape, or of two that form a surrogate pair.
        private mutating func scalar() -> Unicode.Scalar {
            let first = unit()
            guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? lost() }
            guard unsafe input[position...].starts(with: #"\u"#.utf8) else { return lost() }
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
            let end = unsafe min(position + 4, input.count)
            while position < end {
                value = unsafe value << 4 | (Hex.value(of: input[position]) ?? 0)
                position += 1
            }
            return value
        }
    }
}
