extension LinkTarget {
    /// The target as `href` holds it; nil for one that must not be a link (a script, a local file, no host).
    ///
    /// Bytes that a URL cannot hold are percent-encoded; what is encoded already stays. A host without a scheme gets
    /// `https:`, as a file that was opened from a disk has no scheme to lend.
    package var address: String? {
        let text = text.unicodeScalars.allSatisfy(Self.isInIRI) ? text : Self.encodingWhatNoIRIHolds(text)
        let bytes = Array((text.hasPrefix("//") ? "https:" + text : text).utf8)
        guard !bytes.isEmpty else { return nil }
        guard let scheme = Self.scheme(of: bytes) else { return Self.encode(bytes, literalTo: 0) }
        switch scheme {
        case "http", "https":
            let start = scheme.utf8.count
            guard bytes[start...].starts(with: "://".utf8), let end = Self.hostEnd(in: bytes, from: start + 3) else {
                return nil
            }
            return Self.encode(bytes, literalTo: end)
        case "mailto", "tel": return Self.encode(bytes, literalTo: 0)
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

    /// Whether an IRI can hold the character (RFC 3987, section 2.2, `ucschar`); ASCII is judged byte by byte.
    private static func isInIRI(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x80, 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
        case 0x10000...0xEFFFF: scalar.value & 0xFFFF < 0xFFFE
        default: false
        }
    }

    private static func encodingWhatNoIRIHolds(_ text: String) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            for byte in String(scalar).utf8 { isInIRI(scalar) ? bytes.append(byte) : Percent.append(byte, to: &bytes) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func encode(_ bytes: [UInt8], literalTo start: Int) -> String {
        var result = Array(bytes[..<start])
        var hasFragment = false
        for index in bytes.indices[start...] {
            let byte = bytes[index]
            if isAllowed(bytes, at: index) && !(hasFragment && byte == UInt8(ascii: "#")) {
                result.append(byte)
            } else {
                Percent.append(byte, to: &result)
            }
            hasFragment = hasFragment || byte == UInt8(ascii: "#")
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isAllowed(_ bytes: [UInt8], at index: Int) -> Bool {
        if bytes[index] == UInt8(ascii: "%") { return Percent.isEncoded(bytes, at: index) }
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
}
