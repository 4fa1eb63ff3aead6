internal import CZlib
package import DeckleCore

/// Opens gzip files (RFC 1952) and streams of zlib (RFC 1950), which do not say beforehand how large they are.
package enum Gunzip {
    /// What stands around the deflated bytes, as the window bits that ask zlib for it, with its checksum.
    package enum Frame: Int32 {
        case gzip = 31
        case zlib = 15
    }

    /// The content of a file; nil where that is larger than a limit in bytes.
    ///
    /// - Throws: ``Failure`` with `zip.damaged`, or with `zip.inflate` where zlib has no memory
    package static func open(_ input: [UInt8], frame: Frame = .gzip, limit: Int) throws(Failure) -> [UInt8]? {
        var stream = unsafe z_stream()
        let started = unsafe inflateInit2_(&stream, frame.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard started == Z_OK else { throw Inflater.failure(Z_MEM_ERROR) }
        defer { unsafe inflateEnd(&stream) }
        var content: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 128 * 1024)
        var status = Z_OK, isTooLarge = false
        unsafe input.withUnsafeBytes { input in
            unsafe stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
            unsafe stream.avail_in = UInt32(clamping: input.count)
            while status == Z_OK, !isTooLarge {
                let count = unsafe buffer.withUnsafeMutableBytes { room in
                    unsafe stream.next_out = room.bindMemory(to: UInt8.self).baseAddress
                    unsafe stream.avail_out = UInt32(room.count)
                    status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
                    return unsafe room.count - Int(stream.avail_out)
                }
                isTooLarge = content.count + count > limit
                if !isTooLarge { content += buffer[..<count] }
            }
        }
        if isTooLarge { return nil }
        guard status == Z_STREAM_END else { throw Inflater.failure(status) }
        return content
    }
}
