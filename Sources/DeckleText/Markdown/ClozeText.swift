/// A stretch of text on the way through its cloze marks: what was passed and not yet taken is the piece at hand.
struct ClozeText {
    private let bytes: [UInt8]
    private var index = 0
    private var pieceStart = 0
    /// Where the next `}}` stands, found once; behind the end where there is none.
    private var nextClose = -1

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

    mutating func skip() { index += 1 }

    /// The piece at hand, which ends here; nil if there is nothing in it.
    mutating func takePiece() -> String? {
        defer { pieceStart = index }
        return pieceStart < index ? String(decoding: bytes[pieceStart..<index], as: UTF8.self) : nil
    }

    /// The number and the source of the `{{c1::` that stands here.
    func opening() -> (number: Int, source: String)? {
        guard bytes[index...].starts(with: "{{c".utf8) else { return nil }
        let digits = bytes[(index + 3)...].prefix(while: \.isDigit)
        guard let number = Int(String(decoding: digits, as: UTF8.self)), number >= 1,
            bytes[digits.endIndex...].starts(with: "::".utf8)
        else { return nil }
        return (number, String(decoding: bytes[index..<(digits.endIndex + 2)], as: UTF8.self))
    }

    /// Leaves a mark of that many bytes behind, which belongs to no piece.
    mutating func drop(_ count: Int) {
        index += count
        pieceStart = index
    }

    var isAtClose: Bool { bytes[index...].starts(with: "}}".utf8) }

    /// The hint behind the `::` that stands here, up to the `}}` after it.
    mutating func hint() -> String? {
        guard bytes[index...].starts(with: "::".utf8) else { return nil }
        if nextClose < index { nextClose = bytes[index...].range(of: Array("}}".utf8))?.lowerBound ?? bytes.count }
        guard nextClose < bytes.count else { return nil }
        return String(decoding: bytes[(index + 2)..<nextClose], as: UTF8.self)
    }
}
