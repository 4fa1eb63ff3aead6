/// The host of an address, judged by the rules that browsers and epubcheck share (URL standard, "host parsing").
enum HostName {
    /// - Parameter bytes: what stands between user and port, a percent-encoded name or an address in brackets.
    static func isSound(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.first == UInt8(ascii: "[") {
            return bytes.last == UInt8(ascii: "]") && IPv6Address.isSound(bytes.dropFirst().dropLast())
        }
        guard let name = Percent.decode(String(decoding: bytes, as: UTF8.self)) else { return false }
        let scalars = name.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint || $0.isBidiControl }
        guard scalars.allSatisfy(isAllowed) else { return false }
        var labels = scalars.split(omittingEmptySubsequences: false, whereSeparator: stops.contains)
        // The root of the domain names, which may be named.
        if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
        let lengths = labels.map(length)
        return lengths.allSatisfy { (1...63).contains($0) } && lengths.reduce(labels.count - 1, +) <= 253
    }

    /// The full stops that part labels (UTS 46, section 2.3).
    private static let stops: Set<Unicode.Scalar> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]

    /// How long a label is in the domain name system (RFC 1035, section 2.3.4); zero for one that cannot be there.
    private static func length(_ label: Substring.UnicodeScalarView) -> Int {
        let label = String(Substring(label)).lowercased()
        guard label.utf8.allSatisfy({ $0 < 0x80 }) else { return "xn--".count + Punycode.length(of: label) }
        let isEncoded = label.hasPrefix("xn--")
        return isEncoded && !Punycode.isSound(label.utf8.dropFirst(4)) ? 0 : label.utf8.count
    }

    /// Whether a host can hold the scalar; of symbols beyond ASCII those that browsers map to ASCII are none.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value > 0x20 && !"#/:<>?@[\\]^|%\u{7F}".unicodeScalars.contains(scalar) }
        if stops.contains(scalar) || scalar == "\u{B7}" || scalar == "\u{30FB}" { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            return scalar.value != 0x37A && !(0xFC5E...0xFE7F).contains(scalar.value)
        case .otherSymbol, .modifierSymbol: return scalar.properties.isEmoji
        default: return false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isBidiControl: Bool { properties.isBidiControl }
}
