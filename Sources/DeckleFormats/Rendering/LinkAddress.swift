/// The targets of links as addresses that every client takes.
enum LinkAddress {
    /// The address to write in `href`; nil for a target that must not be a link (a script, a local file, no host).
    ///
    /// Bytes that a URL cannot hold are percent-encoded; what is encoded already stays.
    static func make(_ target: String) -> String? {
        let bytes = Array(target.utf8)
        guard !bytes.isEmpty else { return nil }
        guard let scheme = scheme(of: bytes) else { return encode(bytes, literalTo: 0) }
        switch scheme {
        case "http", "https":
            let start = scheme.utf8.count + 3
            guard target.dropFirst(scheme.count).hasPrefix("://"), let end = hostEnd(in: bytes, from: start) else {
                return nil
            }
            return encode(bytes, literalTo: end)
        case "mailto", "tel": return encode(bytes, literalTo: 0)
        default: return nil
        }
    }

    /// The scheme in lower case; nil for a relative reference (RFC 3986, section 3.1).
    private static func scheme(of bytes: [UInt8]) -> String? {
        guard let end = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }), bytes[end] == UInt8(ascii: ":") else {
            return nil
        }
        return String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    }

    /// The offset behind the host and port that start at `start`; nil where they are no such thing.
    private static func hostEnd(in bytes: [UInt8], from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        let end = bytes[start...].firstIndex { "/?#\\".utf8.contains($0) } ?? bytes.count
        let authority = bytes[start..<end]
        let isClean = authority.allSatisfy { isUnreserved($0) || ":@[]%!$&'()*+,;=".utf8.contains($0) }
        return !authority.isEmpty && isClean && hasGoodPort(authority) ? end : nil
    }

    private static func hasGoodPort(_ authority: ArraySlice<UInt8>) -> Bool {
        guard let colon = authority.lastIndex(of: UInt8(ascii: ":")), colon > authority.startIndex,
            !authority[colon...].contains(UInt8(ascii: "]"))
        else { return authority.first != UInt8(ascii: ":") }
        let port = authority[(colon + 1)...]
        return port.isEmpty || UInt16(String(decoding: port, as: UTF8.self)) != nil
    }

    private static func encode(_ bytes: [UInt8], literalTo start: Int) -> String {
        var result = Array(bytes[..<start])
        var hasFragment = false
        for index in bytes.indices[start...] {
            let byte = bytes[index]
            if isAllowed(bytes, at: index) && !(hasFragment && byte == UInt8(ascii: "#")) {
                result.append(byte)
            } else {
                result.append(contentsOf: percentEncoded(byte))
            }
            hasFragment = hasFragment || byte == UInt8(ascii: "#")
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isAllowed(_ bytes: [UInt8], at index: Int) -> Bool {
        if bytes[index] == UInt8(ascii: "%") {
            return bytes.count - index > 2 && isHexDigit(bytes[index + 1]) && isHexDigit(bytes[index + 2])
        }
        return isUnreserved(bytes[index]) || ":/?#@!$&'()*+,;=".utf8.contains(bytes[index])
    }

    /// Whether a URL holds the byte as it is; beyond ASCII the standard leaves characters alone (URL, section 1.1).
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: "-._~".utf8.contains(byte)
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private static func percentEncoded(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
