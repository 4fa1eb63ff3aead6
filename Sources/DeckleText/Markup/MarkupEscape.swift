/// How text is escaped where it stands.
package enum MarkupEscape: Sendable {
    case text
    /// The value of an attribute in double quotes.
    case attribute
    /// Text that a client may put into an element as well as into an attribute in double quotes.
    case either

    /// Appends the escaped text.
    func escape(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        let special = special
        var start = 0
        var index = 0
        while index < text.count {
            guard unsafe special[text[index]], let length = unsafe replacedLength(at: index, in: text) else {
                index += 1
                continue
            }
            unsafe bytes.append(contentsOf: text[start..<index])
            unsafe appendReplacement(of: text[index], to: &bytes)
            index += length
            start = index
        }
        unsafe bytes.append(contentsOf: text[start...])
    }

    private var special: ByteTable {
        switch self {
        case .text: Self.specialInText
        case .attribute: Self.specialInAttributes
        case .either: Self.specialInEither
        }
    }

    private static let specialInText = ByteTable { byte in
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x7F, 0xEF: true
        case 0x09, 0x0A: false
        default: byte < 0x20
        }
    }

    private static let specialInEither = ByteTable { specialInText[$0] || $0 == UInt8(ascii: "\"") }

    private static let specialInAttributes = ByteTable { specialInEither[$0] || $0 == 0x09 || $0 == 0x0A }

    /// The number of bytes to replace at a special byte; nil where it turns out to be harmless.
    private func replacedLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard unsafe text[index] == 0xEF else { return 1 }
        // U+FFFE and U+FFFF, in UTF-8 EF BF BE and EF BF BF.
        return unsafe text.count - index > 2 && text[index + 1] == 0xBF && text[index + 2] >= 0xBE ? 3 : nil
    }

    private func appendReplacement(of byte: UInt8, to bytes: inout [UInt8]) {
        let replacement: StaticString =
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            case 0x09: "&#9;"
            case 0x0A: "&#10;"
            case 0x0D: "&#13;"
            default: "\u{FFFD}"
            }
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
        )
    }
}
