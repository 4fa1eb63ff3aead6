internal import DeckleCore

/// Values of a PDF file as they are written.
enum PDFText {
    /// A text for people, in UTF-16 after its mark (ISO 32000-1, 7.9.2.2), as hexadecimal digits that need no escapes.
    static func string(_ text: String) -> [UInt8] {
        hexadecimal([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }

    /// Bytes as hexadecimal digits.
    static func hexadecimal(_ bytes: [UInt8]) -> [UInt8] { Array("<\(Hex.text(bytes))>".utf8) }

    /// A moment (7.9.4).
    static func date(_ moment: Timestamp) -> [UInt8] { Array("(D:\(moment.dateTime.filter(\.isNumber))Z)".utf8) }
}
