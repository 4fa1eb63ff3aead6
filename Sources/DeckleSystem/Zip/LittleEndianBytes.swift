/// Bytes read as little-endian numbers; what lies outside of them is nil.
struct LittleEndianBytes {
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    func uint16(at offset: Int) -> UInt16? {
        slice(offset, 2).map { UInt16(littleEndian: $0.loadUnaligned(as: UInt16.self)) }
    }

    func uint32(at offset: Int) -> UInt32? {
        slice(offset, 4).map { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }
    }

    func slice(_ offset: Int, _ length: Int) -> UnsafeRawBufferPointer? {
        guard offset >= 0, length >= 0, offset <= bytes.count, length <= bytes.count - offset else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + length)])
    }
}
