/// Eight bytes of a text, looked at together.
struct ByteWord {
    private let bytes: UInt64

    /// - Parameter offset: at least eight bytes before the end of the text.
    init(_ text: UnsafeRawBufferPointer, at offset: Int) {
        bytes = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The highest bit of every byte that is `byte`; bytes behind the first of them may be marked as well.
    func marks(of byte: UInt64) -> UInt64 {
        let other = bytes ^ (byte &* Self.ones)
        return (other &- Self.ones) & ~other & Self.highBits
    }

    /// The highest bit of every byte below 32, with the same reservation.
    var marksBelow32: UInt64 { (bytes &- 32 &* Self.ones) & ~bytes & Self.highBits }

    /// The position of the first byte that is marked; eight where none is.
    static func first(_ marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
