/// The text form of an IPv6 address (RFC 4291, section 2.2).
enum IPv6Address {
    static func isSound(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = Substring(decoding: bytes, as: UTF8.self)
        guard let gap = text.firstRange(of: "::") else { return size(text) == 8 }
        guard let before = size(text[..<gap.lowerBound]), let after = size(text[gap.upperBound...]) else {
            return false
        }
        return before + after < 8
    }

    /// The number of 16-bit pieces that a text without a gap stands for; nil where it is none.
    private static func size(_ text: Substring) -> Int? {
        guard !text.isEmpty else { return 0 }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let last = parts.last, parts.dropLast().allSatisfy(isPiece) else { return nil }
        return isPiece(last) ? parts.count : isIPv4(last) ? parts.count + 1 : nil
    }

    private static func isPiece(_ text: Substring) -> Bool {
        (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { Hex.value(of: $0) != nil }
    }

    private static func isIPv4(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0).map(String.init) == String($0) }
    }
}
