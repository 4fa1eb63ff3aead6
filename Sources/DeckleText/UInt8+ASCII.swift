/// The bytes that mean something in Markdown and HTML.
extension UInt8 {
    package static let tab: UInt8 = 0x09
    package static let lineFeed: UInt8 = 0x0A
    package static let carriageReturn: UInt8 = 0x0D
    package static let space = UInt8(ascii: " ")
    static let dollar = UInt8(ascii: "$")
    package static let backslash = UInt8(ascii: "\\")
    package static let backtick = UInt8(ascii: "`")
    package static let pipe = UInt8(ascii: "|")

    package var isSpace: Bool { self == .space || self == .tab || self == .lineFeed }
    package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    /// Whether it can stand in a name of a programming language.
    var isWordByte: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
    package var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
