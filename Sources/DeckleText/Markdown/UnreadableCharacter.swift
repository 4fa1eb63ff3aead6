internal import DeckleCore

/// A control character, which no output can show.
struct UnreadableCharacter {
    /// Where it stands, in bytes.
    let range: Range<Int>
    let message: String

    /// The first one; line ends and tabs are none.
    init?(in bytes: [UInt8]) {
        let control = bytes.firstIndex {
            $0 < .space && $0 != .tab && $0 != .lineFeed && $0 != .carriageReturn || $0 == 0x7F
        }
        guard let control else { return nil }
        range = control..<(control + 1)
        let digits = Hex.text([bytes[control]], .capital)
        message = "the text holds the control character U+00\(digits), which no output shows"
    }
}
