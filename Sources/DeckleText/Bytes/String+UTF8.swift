extension String {
    /// A text of bytes, with U+FFFD in the place of what is no UTF-8; a faster `String(decoding:as:)`.
    init(utf8 bytes: UnsafeRawBufferPointer) {
        let check = unsafe UTF8Check.run(bytes)
        guard check.isWellFormed, #available(macOS 26, *) else {
            self = unsafe String(decoding: bytes, as: UTF8.self)
            return
        }
        let units = unsafe bytes.assumingMemoryBound(to: UInt8.self)
        self = unsafe String(copying: UTF8Span(unchecked: units.span, isKnownASCII: check.isASCII))
    }
}
