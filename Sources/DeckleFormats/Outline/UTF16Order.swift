/// In which order a text in UTF-16 has the bytes of its units.
enum UTF16Order {
    case lowFirst, highFirst

    /// Whether a mark at the start says it.
    static func isMarked(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }

    /// The order that a mark says, else the one in which zeros stand beside the first two characters, as they do where these
    /// are ASCII; nil for any other text, and for UTF-32, whose mark begins as one of UTF-16 does.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let start = Array(bytes.prefix(4)), zeros = start.map { $0 == 0 }
        if start == [0xFF, 0xFE, 0, 0] { return nil }
        if start.starts(with: [0xFF, 0xFE]) || zeros == [false, true, false, true] {
            self = .lowFirst
        } else if start.starts(with: [0xFE, 0xFF]) || zeros == [true, false, true, false] {
            self = .highFirst
        } else {
            return nil
        }
    }

    /// What bytes mean in this order, without the mark; nil where they are no UTF-16.
    func text(_ bytes: UnsafeRawBufferPointer) -> String? {
        let start = Self.isMarked(bytes) ? 2 : 0
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: start, to: bytes.count, by: 2).lazy.map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return self == .lowFirst ? second << 8 | first : first << 8 | second
        }
        return String(validating: units, as: UTF16.self)
    }
}
