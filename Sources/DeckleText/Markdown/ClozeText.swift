/// A stretch of text on the way through its cloze marks: what was passed and not yet taken is the piece at hand.
struct ClozeText {
    private let bytes: [UInt8]
    private var index = 0
    private var pieceStart = 0
    /// Where the next `}}` stands, found once; behind the end where there is none.
    private var nextClose = -1

    private static let colons = Array("::".utf8)
    private static let brace = (open: UInt8(ascii: "{"), close: UInt8(ascii: "}")), colon = UInt8(ascii: ":")

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Moves on to the next byte that may belong to a mark: a brace or a colon.
    mutating func nextMark() -> UInt8? {
        let isMark = { (byte: UInt8) in byte == Self.brace.open || byte == Self.brace.close || byte == Self.colon }
        index = bytes[index...].firstIndex(where: isMark) ?? bytes.count
        return index < bytes.count ? bytes[index] : nil
    }

    mutating func skip(_ count: Int = 1) { index += count }

    /// The piece at hand, which ends here; nil if there is nothing in it.
    mutating func takePiece() -> String? {
        defer { pieceStart = index }
        return pieceStart < index ? String(decoding: bytes[pieceStart..<index], as: UTF8.self) : nil
    }

    /// The `{{c1::` or `{{c1,2::` that stands here.
    func opening() -> ClozeOpening? {
        guard bytes[index...].starts(with: "{{c".utf8) else { return nil }
        let list = bytes[(index + 3)...].prefix { $0.isDigit || $0 == UInt8(ascii: ",") }
        guard !list.isEmpty, bytes[list.endIndex...].starts(with: "::".utf8) else { return nil }
        return ClozeOpening(
            list: String(decoding: list, as: UTF8.self),
            source: String(decoding: bytes[index..<(list.endIndex + 2)], as: UTF8.self)
        )
    }

    /// Leaves a mark of that many bytes behind, which belongs to no piece.
    mutating func drop(_ count: Int) {
        index += count
        pieceStart = index
    }

    var isAtClose: Bool { bytes[index...].starts(with: "}}".utf8) }

    var isAtColons: Bool { bytes[index...].starts(with: Self.colons) }

    /// The hint behind the `::` that stands here, up to the `}}` after it; nil where another `::` stands between them.
    mutating func hint() -> String? {
        if nextClose < index { nextClose = bytes[index...].range(of: Array("}}".utf8))?.lowerBound ?? bytes.count }
        guard isAtColons, nextClose < bytes.count else { return nil }
        let hint = bytes[(index + 2)..<nextClose]
        return hint.range(of: Self.colons) == nil ? String(decoding: hint, as: UTF8.self) : nil
    }

    /// The name that ends the piece at hand, such as `std` before `::vector`.
    var nameBefore: String {
        let name = bytes[pieceStart..<index].reversed().prefix { $0.isWordByte }
        return String(decoding: name.reversed(), as: UTF8.self)
    }
}
