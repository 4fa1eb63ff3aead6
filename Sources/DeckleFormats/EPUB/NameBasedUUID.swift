internal import DeckleCore
internal import DeckleSystem

/// UUIDs made from names: the same name in the same namespace is the same UUID for ever.
enum NameBasedUUID {
    /// A UUID of version 5, in lower case (RFC 9562, section 5.5).
    ///
    /// - Parameter namespace: the 16 bytes of the namespace's own UUID.
    static func version5(namespace: [UInt8], name: String) -> String {
        var bytes = Array(Digest.sha1(namespace + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        return text(bytes)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
            Hex.append(byte, to: &text)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
