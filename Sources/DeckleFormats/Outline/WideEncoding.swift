/// An encoding of text in units of several bytes: UTF-16 or UTF-32, in either order.
enum WideEncoding {
    case utf16LowFirst, utf16HighFirst, utf32LowFirst, utf32HighFirst

    /// Those of UTF-32 come first, as its mark and its zeros begin as those of UTF-16 may.
    private static let all: [Self] = [.utf32LowFirst, .utf32HighFirst, .utf16LowFirst, .utf16HighFirst]

    /// The encoding that a mark at the start says, else the one in which zeros stand beside the first two characters, as
    /// they do where these are ASCII; nil for any other text.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let start = Array(bytes.prefix(8)), zeros = start.map { $0 == 0 }
        let marked = Self.all.first { start.starts(with: $0.mark) }
        guard let encoding = marked ?? Self.all.first(where: { zeros.starts(with: $0.zeros + $0.zeros) }) else {
            return nil
        }
        self = encoding
    }

    /// Whether a mark at the start of a text says that it is in one of them.
    static func isMarked(_ bytes: UnsafeRawBufferPointer) -> Bool { all.contains { bytes.starts(with: $0.mark) } }

    /// The byte order mark of a text.
    private var mark: [UInt8] {
        switch self {
        case .utf16LowFirst: [0xFF, 0xFE]
        case .utf16HighFirst: [0xFE, 0xFF]
        case .utf32LowFirst: [0xFF, 0xFE, 0, 0]
        case .utf32HighFirst: [0, 0, 0xFE, 0xFF]
        }
    }

    /// Which bytes of a unit are zeros where its character is ASCII.
    private var zeros: [Bool] {
        switch self {
        case .utf16LowFirst: [false, true]
        case .utf16HighFirst: [true, false]
        case .utf32LowFirst: [false, true, true, true]
        case .utf32HighFirst: [true, true, true, false]
        }
    }

    /// What bytes mean, without the mark; nil where they are none of this encoding.
    func text(_ bytes: UnsafeRawBufferPointer) -> String? {
        let width = zeros.count, start = bytes.starts(with: mark) ? mark.count : 0
        guard bytes.count.isMultiple(of: width) else { return nil }
        let units = stride(from: start, to: bytes.count, by: width).lazy.map { unit(bytes[$0..<($0 + width)]) }
        return width == 2
            ? String(validating: units.lazy.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
            : String(validating: units, as: UTF32.self)
    }

    private func unit(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt32 {
        switch self {
        case .utf16LowFirst, .utf32LowFirst: bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        case .utf16HighFirst, .utf32HighFirst: bytes.reduce(0) { $0 << 8 | UInt32($1) }
        }
    }
}
