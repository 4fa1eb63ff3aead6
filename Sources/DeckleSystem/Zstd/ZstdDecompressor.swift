internal import CZstd
internal import DeckleCore

/// Opens zstd frames (RFC 8878) in pieces, and never gives out more than was allowed for.
@safe
package final class ZstdDecompressor {
    // Safe, because the context is nobody else's, and is freed with its owner.
    private let context = unsafe ZSTD_createDCtx()
    private let limit: Int
    private var buffer = [UInt8](repeating: 0, count: 128 * 1024)
    private var total = 0
    /// What is still wanted of the current frame; 0 at its end.
    private var wanted = 1

    /// - Parameter limit: the most bytes that the content may have.
    package init(limit: Int) {
        self.limit = limit
    }

    deinit { unsafe ZSTD_freeDCtx(context) }

    /// Opens a piece of the input and hands over what comes out; the bytes are valid only during the call.
    ///
    /// - Throws: ``Failure`` with `zstd.damaged`, also where the content is larger than the limit, or with
    ///   `zstd.decompress` where zstd has no memory
    package func decompress(
        _ input: UnsafeRawBufferPointer,
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var isFull = false
        while unsafe source.pos < source.size || isFull {
            let count = unsafe buffer.withUnsafeMutableBytes { room in
                var target = unsafe ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
                wanted = unsafe ZSTD_decompressStream(context, &target, &source)
                return unsafe target.pos
            }
            guard ZSTD_isError(wanted) == 0 else { throw Self.failure(wanted) }
            isFull = count == buffer.count && wanted > 0
            total += count
            guard total <= limit else { throw Self.damaged("it is larger than allowed for") }
            try unsafe buffer.withUnsafeBytes { try unsafe sink(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }

    /// Checks that the input ended where a frame does.
    ///
    /// - Throws: ``Failure`` with `zstd.damaged`
    package func finish() throws {
        guard wanted == 0 else { throw Self.damaged("it is cut off") }
    }

    /// What is wrong where zstd gives an error: the frame, unless there was no memory.
    static func failure(_ status: Int) -> Failure {
        let reason = unsafe String(cString: ZSTD_getErrorName(status))
        guard ZSTD_getErrorCode(status) == ZSTD_error_memory_allocation else { return damaged(reason) }
        return Failure(.error(.zstdDecompress, "zstd could not unpack: \(reason)"))
    }

    private static func damaged(_ reason: String) -> Failure {
        Failure(.error(.zstdDamaged, "a zstd frame cannot be unpacked: \(reason)"))
    }
}
