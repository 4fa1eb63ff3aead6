internal import CZlib
internal import DeckleCore

/// A raw deflate stream (RFC 1951), used for one entry after another.
final class Deflater {
    private var stream = z_stream()
    private var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    private var isOpen = false

    init() {}

    deinit {
        if isOpen { deflateEnd(&stream) }
    }

    /// Makes the stream ready for new content.
    func start() throws {
        let status: Int32
        if isOpen {
            status = deflateReset(&stream)
        } else {
            // Negative window bits ask for raw deflate, without zlib's own header.
            status = deflateInit2_(
                &stream,
                6,
                Z_DEFLATED,
                -15,
                9,
                Z_DEFAULT_STRATEGY,
                ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)
            )
            isOpen = status == Z_OK
        }
        guard status == Z_OK else { throw Self.failure(status) }
    }

    /// Compresses `input` and hands over what comes out; with `isLast`, everything that is left too.
    func compress(
        _ input: UnsafeRawBufferPointer,
        isLast: Bool,
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        // zlib counts input in 32 bits.
        var rest = input[...]
        repeat {
            let piece = rest.prefix(1 << 30)
            rest = rest.dropFirst(piece.count)
            try deflatePiece(UnsafeRawBufferPointer(rebasing: piece), flush: isLast && rest.isEmpty, to: sink)
        } while !rest.isEmpty
    }

    private func deflatePiece(
        _ input: UnsafeRawBufferPointer,
        flush: Bool,
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(input.count)
        var isFull = true
        while isFull {
            let status = buffer.withUnsafeMutableBytes { room in
                stream.next_out = room.bindMemory(to: UInt8.self).baseAddress
                stream.avail_out = UInt32(room.count)
                return deflate(&stream, flush ? Z_FINISH : Z_NO_FLUSH)
            }
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw Self.failure(status) }
            let count = buffer.count - Int(stream.avail_out)
            try buffer.withUnsafeBytes { try sink(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            isFull = stream.avail_out == 0
        }
    }

    private static func failure(_ status: Int32) -> Failure {
        Failure(.error(.zipDeflate, "zlib could not compress (status \(status))"))
    }
}
