/// Sixteen bytes of a text, looked at together.
struct ByteBlock {
    /// The number of bytes of a block.
    static let size = 16

    private let bytes: SIMD16<UInt8>

    /// - Parameter offset: at least ``size`` bytes before the end of the text.
    init(_ text: UnsafeRawBufferPointer, at offset: Int) {
        bytes = unsafe text.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    /// The position of the first backslash; ``size`` where there is none.
    var firstBackslash: Int { Self.first(bytes .== Self.backslash) }

    /// The position of the first byte that ends a JSON string or needs a look in it; ``size`` where none does.
    var firstOfString: Int { Self.first((bytes .== Self.quote) .| (bytes .== Self.backslash) .| (bytes .< Self.space)) }

    /// The position of the first byte that is no ASCII; ``size`` where all are.
    var firstBeyondASCII: Int { Self.first(bytes .>= Self.beyondASCII) }

    /// Copies all of it.
    ///
    /// - Parameter offset: at least ``size`` bytes before the end of the text.
    func store(to text: UnsafeMutableRawBufferPointer, at offset: Int) {
        unsafe text.storeBytes(of: bytes, toByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    private static var quote: SIMD16<UInt8> { SIMD16(repeating: 0x22) }
    private static var backslash: SIMD16<UInt8> { SIMD16(repeating: 0x5C) }
    private static var space: SIMD16<UInt8> { SIMD16(repeating: 0x20) }
    private static var beyondASCII: SIMD16<UInt8> { SIMD16(repeating: 0x80) }

    private static func first(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
        // Half a byte of every lane, so that all lanes fit into one word and no branch has to guess between two.
        let pairs = unsafe unsafeBitCast(mask, to: SIMD8<UInt16>.self) &>> SIMD8(repeating: 4)
        let nibbles = unsafe unsafeBitCast(SIMD8<UInt8>(truncatingIfNeeded: pairs), to: UInt64.self)
        return nibbles.littleEndian.trailingZeroBitCount >> 2
    }
}
