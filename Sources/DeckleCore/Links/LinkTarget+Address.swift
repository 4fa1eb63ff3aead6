extension LinkTarget {
    /// The target as `href` holds it; nil for one that cannot be followed from anywhere: a script, a local file, a path,
    /// a host that no machine can have, a scheme with nothing behind it.
    ///
    /// Bytes that a URL cannot hold are percent-encoded; what is encoded already stays. A host without a scheme gets
    /// `https:`, as a file that was opened from a disk has no scheme to lend.
    package var address: String? {
        let text = text.unicodeScalars.allSatisfy(Self.isInIRI) ? text : Self.encodingWhatNoIRIHolds(text)
        let bytes = Array((text.hasPrefix("//") ? "https:" + text : text).utf8)
        guard let scheme = Self.scheme(of: bytes) else { return nil }
        let rest = bytes[(scheme.utf8.count + 1)...]
        if Self.hosted.contains(scheme) {
            return rest.starts(with: "//".utf8) ? Self.address(bytes, authority: rest.startIndex + 2) : nil
        }
        guard Self.addressed.contains(scheme), !rest.isEmpty, scheme != "mailto" || Self.isMail(rest) else {
            return nil
        }
        return Self.encode(bytes, literalTo: 0)
    }

    /// The scheme in lower case; nil for a relative reference (RFC 3986, section 3.1).
    private static func scheme(of bytes: [UInt8]) -> String? {
        guard let end = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }), bytes[end] == UInt8(ascii: ":") else {
            return nil
        }
        return String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    }

    /// The address whose user, host and port start at `start` (RFC 3986, section 3.2); nil where they are no such thing.
    private static func address(_ bytes: [UInt8], authority start: Int) -> String? {
        let end = bytes[start...].firstIndex { "/?#".utf8.contains($0) } ?? bytes.count
        var host = bytes[start..<end]
        if let at = host.lastIndex(of: UInt8(ascii: "@")) {
            guard isUser(bytes, start..<at) else { return nil }
            host = host[(at + 1)...]
        }
        let isBracketed = host.first == UInt8(ascii: "[")
        let colon = host.lastIndex(of: UInt8(ascii: ":"))
        if let colon, !host[colon...].contains(UInt8(ascii: "]")) {
            guard isPort(host[(colon + 1)...]) else { return nil }
            host = host[..<colon]
        }
        guard HostName.isSound(host) else { return nil }
        return encode(bytes, literalTo: isBracketed ? end : start)
    }

    private static func isUser(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.allSatisfy { isAllowed(bytes, at: $0) && bytes[$0] != UInt8(ascii: "@") }
    }

    private static func isPort(_ digits: ArraySlice<UInt8>) -> Bool {
        let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isNumber && (digits.isEmpty || UInt16(String(decoding: digits, as: UTF8.self)) != nil)
    }

    /// Whether a letter can be addressed: to somebody somewhere, or with what it says already (RFC 6068, section 2).
    private static func isMail(_ bytes: ArraySlice<UInt8>) -> Bool {
        let recipients = bytes.prefix { $0 != UInt8(ascii: "?") }
        if recipients.isEmpty { return bytes.count > 1 }
        let text = String(decoding: recipients, as: UTF8.self)
        let parts = (Percent.decode(text) ?? text).split(separator: "@", omittingEmptySubsequences: false)
        return parts.count > 1 && parts.first?.isEmpty == false && parts.last?.isEmpty == false
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
