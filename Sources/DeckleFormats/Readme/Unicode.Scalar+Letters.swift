extension Unicode.Scalar {
    /// Whether the scalar is alphabetic, which is told of ASCII without a look at the tables of Unicode.
    var isLetter: Bool {
        isASCII ? UInt8(truncatingIfNeeded: value | 0x20) &- UInt8(ascii: "a") < 26 : properties.isAlphabetic
    }
}
