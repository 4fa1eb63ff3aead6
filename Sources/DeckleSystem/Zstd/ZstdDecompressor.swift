internal import CZstd
internal import DeckleCore

/// Opens zstd frames (RFC 8878) in pieces, and never gives out more than was allowed for.
package enum ZstdDecompressor {
    /// Calls `sink` with one piece of the content after the other; the bytes are valid only during the call.
    ///
    /// - Parameter limit: the most bytes that the content may have.
    /// - Throws: ``Failure`` with `zstd.damaged`, also where a frame is cut off or holds more than `limit`.
    package static func decompress(
        _ input: UnsafeRawBufferPointer,
        limit: Int,
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let context = ZSTD_createDCtx()
        defer { ZSTD_freeDCtx(context) }
        var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var buffer = [UInt8](repeating: 0, count: 128 * 1024)
        var total = 0
        // What is still wanted of the current frame; 0 between frames.
        var wanted = 1
        var isFull = false
        while source.pos < source.size || isFull {
            let count = buffer.withUnsafeMutableBytes { room in
                var target = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
                wanted = ZSTD_decompressStream(context, &target, &source)
                return target.pos
            }
            guard ZSTD_isError(wanted) == 0 else { throw damaged(String(cString: ZSTD_getErrorName(wanted))) }
            isFull = count == buffer.count && wanted > 0
            total += count
            guard total <= limit else { throw damaged("it is larger than allowed for") }
            try buffer.withUnsafeBytes { try sink(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
        guard wanted == 0 else { throw damaged("it is cut off") }
    }

    private static func damaged(_ reason: String) -> Failure {
        Failure(.error("zstd.damaged", "a zstd frame cannot be unpacked: \(reason)"))
    }
}
