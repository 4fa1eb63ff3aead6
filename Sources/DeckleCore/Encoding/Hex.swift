/// Hexadecimal digits (RFC 4648, section 8), two a byte.
package enum Hex {
    /// Which letters stand for the digits above nine.
    package enum Letters {
        case small
        case capital
    }

    /// The digits of bytes, one byte after the other.
    package static func text(_ bytes: some Sequence<UInt8>, _ letters: Letters = .small) -> String {
        var digits: [UInt8] = []
        for byte in bytes { append(byte, letters, to: &digits) }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Appends the two digits of a byte.
    package static func append(_ byte: UInt8, _ letters: Letters = .small, to bytes: inout [UInt8]) {
        bytes.append(digit(byte >> 4, letters))
        bytes.append(digit(byte & 15, letters))
    }

    /// The value of a digit, 0 to 15; nil for a byte that is none.
    @inlinable @inline(__always)
    package static func value(of digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    private static func digit(_ value: UInt8, _ letters: Letters) -> UInt8 {
        if value < 10 { return UInt8(ascii: "0") + value }
        return value - 10 + (letters == .small ? UInt8(ascii: "a") : UInt8(ascii: "A"))
    }
}
