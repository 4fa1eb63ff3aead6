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
        var stream = unsafe z_stream()
        try unsafe start(&stream)
        defer { unsafe inflateEnd(&stream) }
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        unsafe stream.avail_in = UInt32(clamping: input.count)
        var buffer = [UInt8](repeating: 0, count: 128 * 1024)
        var total = 0
        var status = Z_OK
        while status == Z_OK {
            let count = unsafe buffer.withUnsafeMutableBytes { room in
                unsafe stream.next_out = room.bindMemory(to: UInt8.self).baseAddress
                unsafe stream.avail_out = UInt32(room.count)
                status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
                return unsafe room.count - Int(stream.avail_out)
            }
            total += count
            guard total <= size else { throw damaged }
            try unsafe buffer.withUnsafeBytes { try unsafe sink(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
        guard status == Z_STREAM_END, total == size else { throw failure(status) }
    }
}
