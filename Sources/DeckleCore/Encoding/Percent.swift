/// Percent encoding of bytes that an address cannot hold (RFC 3986, section 2.1).
package enum Percent {
    /// Appends `%` and the two digits of a byte.
    package static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "%"))
        Hex.append(byte, .capital, to: &bytes)
    }

    /// The text that an encoded one stands for; nil where a `%` starts no byte, or the bytes are no UTF-8.
    package static func decode(_ text: String) -> String? {
        bytes(of: text).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The bytes that an encoded text stands for; nil where a `%` starts no byte.
    package static func bytes(of text: some StringProtocol) -> [UInt8]? {
        var rest = Array(text.utf8)[...]
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(Hex.value), let low = rest.popFirst().flatMap(Hex.value) else {
                return nil
            }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }

    /// Whether an encoded byte starts at `index`.
    package static func isEncoded(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes.count - index > 2 && bytes[index] == UInt8(ascii: "%") && Hex.value(of: bytes[index + 1]) != nil
            && Hex.value(of: bytes[index + 2]) != nil
    }
}
