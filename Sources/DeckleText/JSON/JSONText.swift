internal import DeckleCore

/// Decodes what stands between the quotes of a JSON string.
enum JSONText {
    /// The text of a string that the scanner has accepted.
    ///
    /// Lone surrogates and broken UTF-8 become U+FFFD.
    static func decode(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> String {
        let raw = bytes[range]
        guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: raw.count) { buffer in
            var decoder = Decoder(input: raw, output: buffer)
            return decoder.run()
        }
    }

    /// Copies bytes and resolves escapes; no escape is shorter than what it stands for, so the output fits.
    private struct Decoder {
        let input: Slice<UnsafeRawBufferPointer>
        let output: UnsafeMutableBufferPointer<UInt8>
        var written = 0
        var position: Int

        init(input: Slice<UnsafeRawBufferPointer>, output: UnsafeMutableBufferPointer<UInt8>) {
            self.input = input
            self.output = output
            position = input.startIndex
        }

        mutating func run() -> Int {
            while position < input.endIndex {
                let byte = input[position]
                position += 1
                if byte == UInt8(ascii: "\\"), position < input.endIndex { escape() } else { put(byte) }
            }
            return written
        }

        private mutating func put(_ byte: UInt8) {
            guard written < output.count else { return }
            output[written] = byte
            written += 1
        }

        private mutating func escape() {
            let byte = input[position]
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
            guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
            guard input[position...].starts(with: #"\u"#.utf8) else { return "\u{FFFD}" }
            let mark = position
            position += 2
            let second = unit()
            guard (0xDC00..<0xE000).contains(second) else {
                position = mark
                return "\u{FFFD}"
            }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
        }

        private mutating func unit() -> UInt32 {
            var value: UInt32 = 0
            for byte in input[position...].prefix(4) {
                value = value << 4 | (Hex.value(of: byte) ?? 0)
                position += 1
            }
            return value
        }
    }
}
