extension String {
    /// A text of bytes, with U+FFFD in the place of what is no UTF-8; a faster `String(decoding:as:)`.
    init(utf8 bytes: UnsafeRawBufferPointer) {
        let check = unsafe UTF8Check.run(bytes)
        self =
            unsafe check.isWellFormed
            ? String(wellFormed: bytes, isASCII: check.isASCII) : String(decoding: bytes, as: UTF8.self)
    }

    /// A text of bytes that are known to be UTF-8.
    ///
    /// - Parameter isASCII: whether they are known to be ASCII, too.
    init(wellFormed bytes: UnsafeRawBufferPointer, isASCII: Bool) {
        guard #available(macOS 26, *) else {
            self = unsafe String(decoding: bytes, as: UTF8.self)
            return
        }
        let units = unsafe bytes.assumingMemoryBound(to: UInt8.self)
        self = unsafe String(copying: UTF8Span(unchecked: units.span, isKnownASCII: isASCII))
    }
}
