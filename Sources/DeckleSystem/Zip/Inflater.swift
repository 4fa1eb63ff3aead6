internal import CZlib
internal import DeckleCore

/// Opens raw deflate streams (RFC 1951) whose opened size is known beforehand.
enum Inflater {
    /// - Parameter size: what the archive says; a stream that holds more or less is damaged.
    /// - Throws: ``Failure`` with `zip.damaged`
    static func inflate(_ input: UnsafeRawBufferPointer, size: Int) throws -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw damaged
        }
        defer { inflateEnd(&stream) }
        stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(clamping: input.count)
        // One byte more than expected, so that a stream that goes on is noticed; zlib also wants room for an empty one.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { room, count in
            stream.next_out = room.baseAddress
            stream.avail_out = UInt32(clamping: room.count)
            let status = CZlib.inflate(&stream, Z_FINISH)
            count = status == Z_STREAM_END ? room.count - Int(stream.avail_out) : 0
        }
        guard bytes.count == size else { throw damaged }
        return bytes
    }

    static let damaged = Failure(.error("zip.damaged", "an entry of the archive cannot be unpacked"))
}
