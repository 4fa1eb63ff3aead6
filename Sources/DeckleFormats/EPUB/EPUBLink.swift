/// The targets of links as a book may hold them: out of the book only, and written as strict checkers want them.
enum EPUBLink {
    /// The target with every character encoded that an IRI cannot hold; nil for a target without a scheme.
    static func target(_ target: String) -> String? {
        let target = target.hasPrefix("//") ? "https:" + target : target
        let start = target.prefix(8).lowercased()
        guard ["http://", "https://", "mailto:", "tel:"].contains(where: start.hasPrefix) else { return nil }
        guard !target.unicodeScalars.allSatisfy(isAllowed) else { return target }
        return target.unicodeScalars.reduce(into: "") { $0 += isAllowed($1) ? String($1) : encoded($1) }
    }

    /// Whether an IRI can hold the character (RFC 3987, section 2.2, `ucschar`); ASCII is left to others.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x80, 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
        case 0x10000...0xEFFFF: scalar.value & 0xFFFF < 0xFFFE
        default: false
        }
    }

    private static func encoded(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf8.reduce(into: "") { text, byte in
            text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }
}
