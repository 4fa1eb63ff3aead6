/// Percent encoding of bytes that an address cannot hold (RFC 3986, section 2.1).
package enum Percent {
    /// Appends `%` and the two digits of a byte.
    package static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "%"))
        Hex.append(byte, .capital, to: &bytes)
    }

    /// Whether an encoded byte starts at `index`.
    package static func isEncoded(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes.count - index > 2 && bytes[index] == UInt8(ascii: "%") && Hex.value(of: bytes[index + 1]) != nil
            && Hex.value(of: bytes[index + 2]) != nil
    }
}
