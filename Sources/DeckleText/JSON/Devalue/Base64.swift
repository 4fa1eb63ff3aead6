/// Decodes base 64 (RFC 4648 section 4).
enum Base64 {
    /// The number of bytes that a text stands for; nil where it is no base 64.
    static func count(_ text: Slice<UnsafeRawBufferPointer>) -> Int? {
        let body = text.dropLast(text.suffix(2).reduce(0) { $0 + ($1 == UInt8(ascii: "=") ? 1 : 0) })
        guard text.count % 4 == 0, body.allSatisfy({ digit($0) != nil }) else { return nil }
        return body.count * 3 / 4
    }

    static func decode(_ text: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
        var bytes: [UInt8] = []
        var word: UInt32 = 0, bits = 0
        for digit in text.lazy.compactMap(digit) {
            word = word << 6 | digit
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
