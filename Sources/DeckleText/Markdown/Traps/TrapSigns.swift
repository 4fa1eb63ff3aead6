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
        let highest = bytes.max() ?? 0
        hasWideMarks = highest >= 0xE2 && "*_".utf8.contains(where: bytes.has)
        hasAddress = highest >= 0xC2 && ["://", "www."].contains { bytes[...].range(of: Array($0.utf8)) != nil }
    }
}
