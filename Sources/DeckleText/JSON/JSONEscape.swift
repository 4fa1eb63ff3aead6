/// The escapes of JSON that are a backslash and a letter (RFC 8259, section 7).
enum JSONEscape {
    /// What each letter stands for, by its value, 32 to a line.
    ///
    /// Looked up, not switched over, as no processor can guess which letter comes next.
    private static let meanings: StaticString = """
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
        ~~"~~~~~~~~~~~~/~~~~~~~~~~~~~~~~\
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~\\~~~\
        ~~\u{8}~~~\u{C}~~~~~~~\n~~~\r~\t~~~~~~~~~~~
        """

    /// The byte that a letter stands for behind a backslash; a tilde where it stands for none.
    @inline(__always)
    static func meaning(of letter: UInt8) -> UInt8 {
        unsafe meanings.utf8Start[Int(letter & 0x7F)]
    }

    /// Whether a byte behind a backslash makes an escape of one letter.
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool {
        byte < 0x80 && meaning(of: byte) != UInt8(ascii: "~")
    }

    /// The value of a hexadecimal digit, of a byte that is known to be one.
    @inline(__always)
    static func value(of digit: UInt8) -> UInt32 {
        // Letters, which are one more than a multiple of 16 and beyond 0x40, count from ten.
        UInt32(digit & 0xF) + 9 * UInt32(digit &>> 6)
    }
}
