/// Base 64 (RFC 4648, section 4).
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text that stands for bytes, padded to a multiple of four characters.
    package static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
            for position in 0..<4 {
                text.append(position <= group.count ? alphabet[Int(bits >> 18 & 63)] : UInt8(ascii: "="))
                bits <<= 6
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The number of bytes that a text stands for; nil where it is no base 64.
    package static func count(_ text: Slice<UnsafeRawBufferPointer>) -> Int? {
        let body = text.dropLast(text.suffix(2).reduce(0) { $0 + ($1 == UInt8(ascii: "=") ? 1 : 0) })
        guard text.count % 4 == 0, body.allSatisfy({ digit($0) != nil }) else { return nil }
        return body.count * 3 / 4
    }

    /// The bytes that a text stands for; what is no digit is passed over.
    package static func decode(_ text: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
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
