internal import CZlib
internal import DeckleCore

extension Inflater {
    /// Opens a raw deflate stream in pieces, which `sink` gets one after the other; they are valid only during the call.
    ///
    /// - Parameter size: what the archive says; a stream that holds more or less is damaged.
    /// - Throws: ``Failure`` with `zip.damaged`, or with `zip.inflate` where zlib has no memory
    static func inflate(
        _ input: UnsafeRawBufferPointer,
        size: Int,
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var stream = z_stream()
        try start(&stream)
        defer { inflateEnd(&stream) }
        stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(clamping: input.count)
        var buffer = [UInt8](repeating: 0, count: 128 * 1024)
        var total = 0
        var status = Z_OK
        while status == Z_OK {
            let count = buffer.withUnsafeMutableBytes { room in
                stream.next_out = room.bindMemory(to: UInt8.self).baseAddress
                stream.avail_out = UInt32(room.count)
                status = CZlib.inflate(&stream, Z_NO_FLUSH)
                return room.count - Int(stream.avail_out)
            }
            total += count
            guard total <= size else { throw damaged }
            try buffer.withUnsafeBytes { try sink(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
        guard status == Z_STREAM_END, total == size else { throw failure(status) }
    }
}
