internal import CZlib
internal import DeckleCore

/// Opens raw deflate streams (RFC 1951) whose opened size is known beforehand.
enum Inflater {
    /// - Parameter size: what the archive says; a stream that holds more or less is damaged.
    /// - Throws: ``Failure`` with `zip.damaged`, or with `zip.inflate` where zlib has no memory
    static func inflate(_ input: UnsafeRawBufferPointer, size: Int) throws -> [UInt8] {
        var stream = unsafe z_stream()
        try unsafe start(&stream)
        defer { unsafe inflateEnd(&stream) }
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        unsafe stream.avail_in = UInt32(clamping: input.count)
        // One byte more than expected, so that a stream that goes on is noticed; zlib also wants room for an empty one.
        var status = Z_OK
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { room, count in
            unsafe stream.next_out = room.baseAddress
            unsafe stream.avail_out = UInt32(clamping: room.count)
            status = unsafe CZlib.inflate(&stream, Z_FINISH)
            count = unsafe status == Z_STREAM_END ? room.count - Int(stream.avail_out) : 0
        }
        guard status == Z_STREAM_END, bytes.count == size else { throw failure(status) }
        return bytes
    }

    /// Makes a stream ready for raw deflate, which negative window bits ask for.
    ///
    /// - Throws: ``Failure`` with `zip.inflate`
    static func start(_ stream: inout z_stream) throws {
        let status = unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw failed(status) }
    }

    /// What is wrong where a stream does not end as it should: its bytes, unless zlib had no memory.
    static func failure(_ status: Int32) -> Failure { status == Z_MEM_ERROR ? failed(status) : damaged }

    private static func failed(_ status: Int32) -> Failure {
        Failure(.error(.zipInflate, "zlib could not unpack (status \(status))"))
    }

    static let damaged = Failure(.error(.zipDamaged, "an entry of the archive cannot be unpacked"))
}
