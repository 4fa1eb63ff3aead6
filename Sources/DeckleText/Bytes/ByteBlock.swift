/// Sixty-four bytes of a text, looked at together.
struct ByteBlock {
    /// The number of bytes of a block.
    static let size = 64

    /// What the registers of all processors hold that this is made for.
    typealias Part = SIMD16<UInt8>

    private let parts: (Part, Part, Part, Part)

    /// The bytes from an offset on, filled up with blanks where the text ends.
    ///
    /// - Parameter count: the number of the text's bytes, as its own takes a branch to ask for.
    @inline(__always)
    init(_ text: UnsafeRawBufferPointer, at offset: Int, of count: Int) {
        guard offset &+ Self.size <= count else {
            parts = unsafe Self.end(of: text, from: offset)
            return
        }
        parts = unsafe (
            text.loadUnaligned(fromByteOffset: offset, as: Part.self),
            text.loadUnaligned(fromByteOffset: offset &+ 16, as: Part.self),
            text.loadUnaligned(fromByteOffset: offset &+ 32, as: Part.self),
            text.loadUnaligned(fromByteOffset: offset &+ 48, as: Part.self)
        )
    }

    @inline(never)
    private static func end(of text: UnsafeRawBufferPointer, from offset: Int) -> (Part, Part, Part, Part) {
        let blank = Part(repeating: 0x20)
        var parts = (blank, blank, blank, blank)
        unsafe withUnsafeMutableBytes(of: &parts) { unsafe $0.copyBytes(from: text[offset...]) }
        return parts
    }

    /// Copies all of it.
    ///
    /// - Parameter offset: at least ``size`` bytes before the end of the text.
    @inline(__always)
    func store(to text: UnsafeMutableRawBufferPointer, at offset: Int) {
        unsafe text.storeBytes(of: parts.0, toByteOffset: offset, as: Part.self)
        unsafe text.storeBytes(of: parts.1, toByteOffset: offset &+ 16, as: Part.self)
        unsafe text.storeBytes(of: parts.2, toByteOffset: offset &+ 32, as: Part.self)
        unsafe text.storeBytes(of: parts.3, toByteOffset: offset &+ 48, as: Part.self)
    }

    /// Whether all bytes are ASCII.
    @inline(__always)
    var isASCII: Bool { Self.bits((parts.0 | parts.1 | parts.2 | parts.3) .>= Part(repeating: 0x80)) == 0 }

    /// A bit for every byte that is no ASCII, the first byte's the lowest.
    @inline(__always)
    var beyondASCII: UInt64 { bits { $0 .>= Part(repeating: 0x80) } }

    /// A bit for every control character, the first byte's the lowest.
    @inline(__always)
    var controls: UInt64 { bits { $0 .< Part(repeating: 0x20) } }

    /// A bit for every byte that is `byte`, the first one's the lowest.
    @inline(__always)
    func bits(of byte: UInt8) -> UInt64 { bits { $0 .== Part(repeating: byte) } }

    @inline(__always)
    private func bits(where holds: (Part) -> SIMDMask<SIMD16<Int8>>) -> UInt64 {
        let low = Self.bits(holds(parts.0)) | Self.bits(holds(parts.1)) &<< 16
        return low | Self.bits(holds(parts.2)) &<< 32 | Self.bits(holds(parts.3)) &<< 48
    }
}
