internal import CZstd
internal import DeckleCore

/// Compresses to one zstd frame (RFC 8878).
@safe
package final class ZstdCompressor {
    // Safe, because the context is nobody else's, and is freed with its owner.
    private let context: OpaquePointer?
    private var buffer = [UInt8](repeating: 0, count: 64 * 1024)

    /// Above the default of 3, which packs a collection less tightly than deflate does.
    private static let level: Int32 = 9

    package init() {
        unsafe context = ZSTD_createCCtx()
        unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
    }

    deinit { unsafe ZSTD_freeCCtx(context) }

    /// Compresses what is in memory already.
    ///
    /// - Throws: ``Failure`` with `zstd.compress`
    package static func compress(_ bytes: [UInt8]) throws -> [UInt8] {
        var result: [UInt8] = []
        try unsafe bytes.withUnsafeBytes { input in
            try unsafe ZstdCompressor().compress(input, isLast: true) { unsafe result.append(contentsOf: $0) }
        }
        return result
    }

    /// Compresses a piece of the frame and hands over what comes out; the last piece, which may be empty, ends it.
    ///
    /// - Throws: ``Failure`` with `zstd.compress`
    package func compress(
        _ input: UnsafeRawBufferPointer,
        isLast: Bool,
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var isDone = false
        while !isDone {
            let (remaining, count) = unsafe buffer.withUnsafeMutableBytes { room in
                var target = unsafe ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
                let remaining = unsafe ZSTD_compressStream2(
                    context,
                    &target,
                    &source,
                    isLast ? ZSTD_e_end : ZSTD_e_continue
                )
                return unsafe (remaining, target.pos)
            }
            guard ZSTD_isError(remaining) == 0 else { throw Self.failure(remaining) }
            try unsafe buffer.withUnsafeBytes { try unsafe sink(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            isDone = unsafe isLast ? remaining == 0 : source.pos == source.size
        }
    }

    /// The failure that a status of zstd's stands for.
    static func failure(_ status: Int) -> Failure {
        Failure(.error(.zstdCompress, unsafe "zstd could not compress: \(String(cString: ZSTD_getErrorName(status)))"))
    }
}
