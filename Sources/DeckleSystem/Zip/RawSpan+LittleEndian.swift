/// Little-endian numbers among bytes; what lies outside of them is nil.
extension RawSpan {
    func uint16(at offset: Int) -> UInt16? {
        guard let range = range(at: offset, count: 2) else { return nil }
        return unsafe UInt16(littleEndian: unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt16.self))
    }

    func uint32(at offset: Int) -> UInt32? {
        guard let range = range(at: offset, count: 4) else { return nil }
        return unsafe UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt32.self))
    }

    /// The range of bytes that starts somewhere; nil where they are not all there.
    func range(at offset: Int, count: Int) -> Range<Int>? {
        guard offset >= 0, count >= 0, offset <= byteCount, count <= byteCount - offset else { return nil }
        return offset..<(offset + count)
    }
}
