/// A control character, which no output can show.
struct UnreadableCharacter {
    /// Where it stands, in bytes.
    let range: Range<Int>
    private let value: UInt8

    /// The first one; line ends and tabs are none.
    init?(in bytes: [UInt8]) {
        let control = bytes.firstIndex {
            $0 < .space && $0 != .tab && $0 != .lineFeed && $0 != .carriageReturn || $0 == 0x7F
        }
        guard let control else { return nil }
        range = control..<(control + 1)
        value = bytes[control]
    }

    var message: String {
        let hex = String(value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return "the text holds the control character \(name), which no output shows"
    }
}
