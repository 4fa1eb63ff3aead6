/// A character that no output can show as meant: a control, or the stand-in for one that was lost.
struct UnreadableCharacter {
    /// Where it stands, in bytes.
    let range: Range<Int>
    private let value: UInt32

    /// The first one; line ends and tabs are none.
    init?(in bytes: [UInt8]) {
        let control = bytes.firstIndex {
            $0 < .space && $0 != .tab && $0 != .lineFeed && $0 != .carriageReturn || $0 == 0x7F
        }
        if let control {
            range = control..<(control + 1)
            value = UInt32(bytes[control])
        } else if bytes.has(0xEF), let found = bytes[...].range(of: Array("\u{FFFD}".utf8)) {
            range = found
            value = 0xFFFD
        } else {
            return nil
        }
    }

    var message: String {
        let hex = String(value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return value == 0xFFFD
            ? "the text holds \(name), which stands for a character that was lost"
            : "the text holds the control character \(name), which no output shows"
    }
}
