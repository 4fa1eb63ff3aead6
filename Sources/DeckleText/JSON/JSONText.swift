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
        guard unsafe escape(in: raw, from: 0) < raw.count else {
            let text = unsafe String(decoding: raw, as: UTF8.self)
            return DecodedText(text: text, hasBrokenBytes: text.utf8.count != raw.count)
        }
        var hasLostSurrogate = false, written = 0
        let text = unsafe String(unsafeUninitializedCapacity: raw.count) { buffer in
            var decoder = unsafe Decoder(input: raw, output: UnsafeMutableRawBufferPointer(buffer))
            decoder.run()
            hasLostSurrogate = decoder.hasLostSurrogate
            written = decoder.written
            return written
        }
        let hasBrokenBytes = text.utf8.count != written
        return DecodedText(text: text, hasLostSurrogate: hasLostSurrogate, hasBrokenBytes: hasBrokenBytes)
    }

    /// The offset of the next backslash; the end where there is none.
    private static func escape(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var offset = start
        while offset + 8 <= bytes.count {
            let marks = unsafe ByteWord(bytes, at: offset).marks(of: 0x5C)
            offset += ByteWord.first(marks)
            if marks != 0 { return offset }
        }
        while offset < bytes.count, unsafe bytes[offset] != UInt8(ascii: "\\") { offset += 1 }
        return offset
    }

    /// Copies bytes and resolves escapes; no escape is shorter than what it stands for, so the output fits.
    @safe
    private struct Decoder {
        // Safe, because both buffers outlive the decoder, and nothing is written that does not fit.
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
                unsafe copy(to: JSONText.escape(in: input, from: position))
                position += 1
                if unsafe position < input.count { escape() }
            }
        }

        private mutating func copy(to end: Int) {
            let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: output[written...])
            unsafe rest.copyMemory(from: UnsafeRawBufferPointer(rebasing: input[position..<end]))
            written += end - position
            position = end
        }

        private mutating func put(_ byte: UInt8) {
            guard unsafe written < output.count else { return }
            unsafe output[written] = byte
            written += 1
        }

        private mutating func escape() {
            let byte = unsafe input[position]
            position += 1
            switch byte {
            case UInt8(ascii: "b"): put(0x08)
            case UInt8(ascii: "f"): put(0x0C)
            case UInt8(ascii: "n"): put(0x0A)
            case UInt8(ascii: "r"): put(0x0D)
            case UInt8(ascii: "t"): put(0x09)
            case UInt8(ascii: "u"): UTF8.encode(scalar()).map { $0.forEach { put($0) } }
            default: put(byte)
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
