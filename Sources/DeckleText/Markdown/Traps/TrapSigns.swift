/// Whether a text can hold what the specification reads in another way than its author; most texts cannot.
struct TrapSigns {
    /// A `~`, as between the ends of a range.
    let hasTilde: Bool
    let hasDollar: Bool
    /// Marks of emphasis beside a script that puts no spaces around them.
    let hasWideMarks: Bool
    /// An address beside punctuation that does not end it.
    let hasAddress: Bool

    let hasPicture: Bool

    init(_ bytes: [UInt8]) {
        hasTilde = bytes.has(UInt8(ascii: "~"))
        hasDollar = bytes.has(.dollar)
        hasPicture = bytes.has(UInt8(ascii: "!")) && bytes[...].range(of: Array("![".utf8)) != nil
        let highest = bytes.reduce(0, max)
        hasWideMarks = Self.hasWide(bytes, highest: highest) && "*_".utf8.contains(where: bytes.has)
        hasAddress = highest >= 0xC2 && ["://", "www."].contains { bytes[...].range(of: Array($0.utf8)) != nil }
    }

    /// Whether there is a scalar from U+2E80 on, see ``Unicode/Scalar/isWide``; dashes and quotes of most texts are not.
    private static func hasWide(_ bytes: [UInt8], highest: UInt8) -> Bool {
        highest >= 0xE3 || (highest == 0xE2 && (0xBA...0xBF).contains { bytes[...].range(of: [0xE2, $0]) != nil })
    }
}
