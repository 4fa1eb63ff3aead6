internal import CZstd
internal import DeckleCore

/// Compresses to one zstd frame (RFC 8878).
package final class ZstdCompressor {
    private let context: OpaquePointer?
    private var buffer = [UInt8](repeating: 0, count: 64 * 1024)

    /// Above the default of 3, which packs a collection less tightly than deflate does.
    private static let level: Int32 = 9

    package init() {
        context = ZSTD_createCCtx()
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
    }

    deinit { ZSTD_freeCCtx(context) }

    /// Compresses what is in memory already.
    ///
    /// - Throws: ``Failure`` with `zstd.compress`
    package static func compress(_ bytes: [UInt8]) throws -> [UInt8] {
        var result: [UInt8] = []
        try bytes.withUnsafeBytes { input in
            try ZstdCompressor().compress(input, isLast: true) { result.append(contentsOf: $0) }
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
        var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var isDone = false
        while !isDone {
            let (remaining, count) = buffer.withUnsafeMutableBytes { room in
                var target = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
                let remaining = ZSTD_compressStream2(context, &target, &source, isLast ? ZSTD_e_end : ZSTD_e_continue)
                return (remaining, target.pos)
            }
            guard ZSTD_isError(remaining) == 0 else { throw Self.failure(remaining) }
            try buffer.withUnsafeBytes { try sink(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            isDone = isLast ? remaining == 0 : source.pos == source.size
        }
    }

    /// The failure that a status of zstd's stands for.
    static func failure(_ status: Int) -> Failure {
        Failure(.error(.zstdCompress, "zstd could not compress: \(String(cString: ZSTD_getErrorName(status)))"))
    }
}
